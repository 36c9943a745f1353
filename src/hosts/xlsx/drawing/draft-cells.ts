import type { DraftCell, SheetDraft } from '../../../workbook/sheet-draft';
import type { CellRange } from '../../../workbook/snapshot';

/** The cells of a range of a draft, row by row; null where the draft has none. */
export function cellsOf({ top, left, bottom, right }: CellRange, draft: SheetDraft): readonly (DraftCell | null)[] {
  const cells: (DraftCell | null)[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) cells.push(draft.rows[row - 1]?.cells[column - 1] ?? null);
  }
  return cells;
}
