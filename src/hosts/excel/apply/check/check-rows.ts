import { cellRef, LAST_ROW } from '../../../../records/cell-ref';
import {
  FormulaInTheWay,
  RowsNotAddable,
  SheetMissing,
  SheetProtected,
  WorkbookChanged,
} from '../../../../workbook/errors';
import type { CellRange } from '../../../../workbook/snapshot';
import type { SurveyedSheet } from '../../read/survey';
import type { InspectedBlock } from '../look/added-rows';
import type { InspectedRemoval } from '../look/removals';
import type { GrownFormula } from '../plan/row-moves';

type Place = InspectedBlock | InspectedRemoval;

/** Throws SheetMissing or SheetProtected where rows can neither come nor go. */
export function checkRowsReachable(places: readonly Place[]): void {
  for (const { edit, state } of places) {
    if (state === 'missing') throw new SheetMissing(edit.sheet);
    if (state === 'locked') throw new SheetProtected(edit.sheet);
  }
}

/** Throws RowsNotAddable where a filter, a merged area or the end of the sheet stands against it. */
export function checkAddable(blocks: readonly InspectedBlock[], sheets: readonly SurveyedSheet[]): void {
  for (const block of blocks) {
    const { edit, filtered } = block;
    if (filtered) throw new RowsNotAddable(edit.sheet, edit.at, 'filtered');
    if (block.merges.some((merge) => isTorn(merge, block))) throw new RowsNotAddable(edit.sheet, edit.at, 'torn');
    const used = sheets.find(({ name }) => name.toLowerCase() === edit.sheet.toLowerCase())?.used;
    const last = edit.insert ? Math.max(used?.bottom ?? 0, edit.at - 1) : edit.at - 1;
    if (last + edit.rows.length > LAST_ROW) throw new RowsNotAddable(edit.sheet, edit.at, 'sheet-full');
  }
}

/** A row that is there must not be a part of something taller; a new one must not come into it. */
function isTorn({ top, bottom }: CellRange, { edit }: InspectedBlock): boolean {
  return edit.insert ? top < edit.at && bottom >= edit.at : top < bottom;
}

/** Throws RowsNotAddable for rows under a filter, WorkbookChanged where something stands beside those that go. */
export function checkRemovable(removals: readonly InspectedRemoval[]): void {
  const beside = removals.flatMap((removal) => removal.beside);
  if (beside.length > 0) throw new WorkbookChanged(beside);
  for (const { edit, filtered } of removals) {
    // Excel would delete the visible ones alone.
    if (filtered && edit.shift) throw new RowsNotAddable(edit.sheet, edit.at, 'filtered');
  }
}

/** Throws FormulaInTheWay for formulas in rows that are there, where the edit gives values. */
export function checkPlaceFormulas(blocks: readonly InspectedBlock[]): void {
  const cells = blocks
    .filter(({ edit }) => !edit.insert)
    .flatMap(({ edit, place }) =>
      edit.rows.flatMap((given, down) =>
        given.flatMap(({ column, value }) => {
          const formula = place[down]?.[column - edit.left];
          if (value === null || typeof formula !== 'string' || !formula.startsWith('=')) return [];
          return [{ cell: cellRef(edit.sheet, edit.at + down, column), formula: formula.slice(1) }];
        }),
      ),
    );
  if (cells.length > 0) throw new FormulaInTheWay(cells);
}

/** Throws SheetProtected where a total that has to grow stands on a protected sheet: it would be wrong from then on. */
export function checkGrowable(grown: readonly GrownFormula[], sheets: readonly SurveyedSheet[]): void {
  const locked = new Set(sheets.filter((sheet) => sheet.locked).map(({ name }) => name));
  const stuck = grown.find(({ sheet }) => locked.has(sheet));
  if (stuck) throw new SheetProtected(stuck.sheet);
}
