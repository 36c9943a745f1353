import type { CellRange } from '../../../workbook/snapshot';
import { rangeAt } from '../range-at';
import { inExcel } from '../session';
import type { Block } from './blocks';
import { areaOf, type SurveyedSheet } from './survey';

/** No ledger is as wide, as long or as large: a stray entry at the edge of the grid stretches the used range over nothing. */
const MOST = { columns: 1_000, rows: 100_000, cells: 1_000_000 } as const;

/** Bounds for sheets on which entries are strewn everywhere. */
const MOST_LEVELS = 16;
const MOST_PIECES = 256;

/**
 * The parts of the sheets that hold anything. Nearly always that is the used range;
 * one that is stretched is halved, and the halves asked what they hold, one round trip
 * for all halves of all sheets, until no piece is stretched.
 */
export async function contentPieces(sheets: readonly SurveyedSheet[]): Promise<readonly Block[]> {
  let pieces: readonly Block[] = sheets.flatMap((sheet) => (sheet.used ? [{ sheet, area: sheet.used }] : []));
  for (let level = 0; level < MOST_LEVELS && pieces.some(isStretched) && pieces.length <= MOST_PIECES; level++) {
    const halves = pieces.flatMap((piece) => (isStretched(piece) ? halved(piece) : []));
    const found = new Map(await usedIn(halves));
    pieces = pieces.flatMap((piece) =>
      isStretched(piece)
        ? halves.filter((half) => half.of === piece).flatMap((half) => found.get(half) ?? [])
        : [piece],
    );
  }
  return pieces;
}

function isStretched({ area }: Block): boolean {
  const [rows, columns] = [area.bottom - area.top + 1, area.right - area.left + 1];
  return columns > MOST.columns || rows > MOST.rows || rows * columns > MOST.cells;
}

interface Half extends Block {
  readonly of: Block;
}

function halved(piece: Block): readonly Half[] {
  const { sheet, area } = piece;
  if (area.right - area.left + 1 > MOST.columns) {
    const middle = Math.floor((area.left + area.right) / 2);
    return [
      { of: piece, sheet, area: { ...area, right: middle } },
      { of: piece, sheet, area: { ...area, left: middle + 1 } },
    ];
  }
  const middle = Math.floor((area.top + area.bottom) / 2);
  return [
    { of: piece, sheet, area: { ...area, bottom: middle } },
    { of: piece, sheet, area: { ...area, top: middle + 1 } },
  ];
}

function usedIn(halves: readonly Half[]): Promise<readonly (readonly [Half, readonly Block[]])[]> {
  return inExcel(async (context) => {
    const asked = halves.map((half) => {
      const part = rangeAt(context.workbook.worksheets.getItem(half.sheet.id), half.area);
      const used = part.getUsedRangeOrNullObject(true).untrack();
      used.load('rowIndex,columnIndex,rowCount,columnCount');
      return { half, used };
    });
    await context.sync();
    return asked.map(({ half, used }) => {
      const area: CellRange | null = used.isNullObject ? null : areaOf(used);
      return [half, area ? [{ sheet: half.sheet, area }] : []] as const;
    });
  });
}
