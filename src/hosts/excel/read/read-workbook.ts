import type { CellRange, SheetSnapshot, Snapshot } from '../../../workbook/snapshot';
import { withoutWorkSheets } from '../../../workbook/work-names';
import { inExcel } from '../session';
import { planRequests } from './blocks';
import { contentPieces } from './content-pieces';
import { DateSystem } from './date-system';
import { fewAtATime } from './few-at-a-time';
import { readBlocks, type ReadBlock } from './read-blocks';
import { rowsOf } from './rows';
import { Survey, type SurveyedSheet } from './survey';

/**
 * Reads the workbook in two round trips: the sheets and their used ranges, then
 * all values. What does not fit one answer of Excel is asked for in several
 * requests at the same time, so that the waits are still two; of a workbook far beyond
 * any branch's a bounded number at a time.
 */
export async function readWorkbook(): Promise<Snapshot> {
  const { name, date1904, sheets } = await inExcel(async (context) => {
    const { workbook } = context;
    workbook.load('name');
    const dates = new DateSystem(context);
    const survey = new Survey(context);
    await context.sync();
    return { name: workbook.name, date1904: dates.is1904, sheets: await survey.sheets() };
  });
  const requests = planRequests(await contentPieces(sheets));
  const blocks = (await fewAtATime(requests, (request) => readBlocks(request))).flat();
  return withoutWorkSheets({
    name,
    date1904,
    sheets: sheets.map((sheet) =>
      sheetSnapshot(
        sheet,
        blocks.filter((block) => block.sheet === sheet),
      ),
    ),
  });
}

function sheetSnapshot(sheet: SurveyedSheet, blocks: readonly ReadBlock[]): SheetSnapshot {
  const { name, visibility, locked, generated } = sheet;
  return { name, visibility, locked, generated, top: 1, left: 1, values: rowsOf(blocks), merges: mergesOf(blocks) };
}

/** An area that reaches over the edge of a block is told by both. */
function mergesOf(blocks: readonly ReadBlock[]): readonly CellRange[] {
  const areas = blocks.flatMap(({ merges }) => merges);
  return [...new Map(areas.map((area) => [`${area.top}:${area.left}`, area])).values()];
}
