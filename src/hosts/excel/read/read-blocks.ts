import { TooLarge } from '../../../workbook/errors';
import { ExcelFailed } from '../../../workbook/excel-errors';
import type { CellRange } from '../../../workbook/snapshot';
import { isTooLarge, namedError, PAYLOAD_LIMIT } from '../named-error';
import { patiently } from '../patience';
import { rangeAt } from '../range-at';
import { supports } from '../supports';
import { halve, type Block } from './blocks';
import { matrixOf, NotSpeltOut } from './matrix';
import { areaOf } from './survey';

/** The values as Excel gives them, "" for an empty cell, and the merged areas that touch the block. */
export interface ReadBlock extends Block {
  readonly values: readonly (readonly unknown[])[];
  readonly merges: readonly CellRange[];
}

/**
 * Reads the blocks of one request. An answer above Excel's limit is asked for
 * again in two halves. Below ExcelApi 1.13 no member tells of merged areas, and
 * where a block has more than 512 Excel refuses to: then none are told, as the
 * port allows. Throws TooLarge where a single cell is above the limit.
 */
export async function readBlocks(blocks: readonly Block[], merges = supports('1.13')): Promise<readonly ReadBlock[]> {
  try {
    return await readAll(blocks, merges);
  } catch (problem) {
    const name = blocks[0]?.sheet.name ?? '';
    const error = namedError(problem, name);
    if (merges && error instanceof ExcelFailed) return readBlocks(blocks, false);
    if (!isTooLarge(problem) && !(problem instanceof NotSpeltOut)) throw error;
    const halves = halve(blocks);
    if (!halves) throw new TooLarge(name, `${blocks[0]?.area.top ?? 0}`, PAYLOAD_LIMIT, PAYLOAD_LIMIT, 'ask');
    return [...(await readBlocks(halves[0], merges)), ...(await readBlocks(halves[1], merges))];
  }
}

function readAll(blocks: readonly Block[], merges: boolean): Promise<readonly ReadBlock[]> {
  return patiently(() =>
    Excel.run(async (context) => {
      const queued = blocks.map((block) => {
        const range = rangeAt(context.workbook.worksheets.getItem(block.sheet.id), block.area);
        range.load('values');
        return { block, range, merged: merges ? queueMerges(range) : null };
      });
      await context.sync();
      return queued.map(({ block, range, merged }) => ({
        ...block,
        values: matrixOf(range.values),
        merges: merged && !merged.isNullObject ? merged.areas.items.map(areaOf) : [],
      }));
    }),
  );
}

function queueMerges(range: Excel.Range): Excel.RangeAreas | null {
  if (!supports('1.13')) return null;
  const merged = range.getMergedAreasOrNullObject();
  merged.untrack();
  merged.areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
  return merged;
}
