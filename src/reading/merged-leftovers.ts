import { cellRef, type CellRef } from '../records/cell-ref';
import { cellAt, lastColumnOf, lastRowOf, textOf } from '../workbook/sheet-cells';
import type { CellRange, CellValue, SheetSnapshot } from '../workbook/snapshot';
import type { IssueList } from './readers/reading-context';
import type { Table } from './tables/table';

/** A value that stands under a merge, where Excel shows the merge's first cell instead. */
export interface Leftover {
  readonly cell: CellRef;
  readonly value: CellValue;
  readonly shown: CellValue;
}

/**
 * The sheet as it is shown: what a file keeps under its merges is empty here, so that
 * no figure counts that nobody sees. Cells are merged in many ways, and not all of
 * them clear what was there.
 */
export function shownSheet(sheet: SheetSnapshot): {
  readonly sheet: SheetSnapshot;
  readonly leftovers: readonly Leftover[];
} {
  const leftovers = sheet.merges.flatMap((merge) => leftoversOf(sheet, merge));
  if (leftovers.length === 0) return { sheet, leftovers };
  const values = [...sheet.values];
  for (const { cell } of leftovers) {
    const row = [...(values[cell.row - sheet.top] ?? [])];
    row[cell.column - sheet.left] = null;
    values[cell.row - sheet.top] = row;
  }
  return { sheet: { ...sheet, values }, leftovers };
}

function leftoversOf(sheet: SheetSnapshot, merge: CellRange): Leftover[] {
  const shown = cellAt(sheet, merge.top, merge.left);
  const found: Leftover[] = [];
  for (let row = merge.top; row <= Math.min(merge.bottom, lastRowOf(sheet)); row++) {
    for (let column = merge.left; column <= Math.min(merge.right, lastColumnOf(sheet)); column++) {
      const value = cellAt(sheet, row, column);
      const isFirst = row === merge.top && column === merge.left;
      if (!isFirst && value !== null && value !== '')
        found.push({ cell: cellRef(sheet.name, row, column), value, shown });
    }
  }
  return found;
}

/**
 * Reports what is hidden among the rows of a table. Programs that write the shown
 * text into every cell of a merge hide nothing; a number is hidden even so, for a
 * sum counts it again.
 */
export function reportLeftovers(leftovers: readonly Leftover[], tables: readonly Table[], issues: IssueList): void {
  for (const { cell, value, shown } of leftovers) {
    const isHarmless = typeof value === 'string' && textOf(value).trim() === textOf(shown).trim();
    if (isHarmless || !tables.some((table) => holds(table, cell))) continue;
    issues.add({
      kind: 'merged-leftover',
      sheet: cell.sheet,
      cell,
      month: null,
      text: textOf(value),
      shown: textOf(shown),
    });
  }
}

function holds(table: Table, { sheet, row, column }: CellRef): boolean {
  const last = Math.max(table.lastRow, ...table.totalRows.map((total) => total.row));
  return (
    table.sheet.name === sheet &&
    row >= table.headerTop &&
    row <= last &&
    column >= table.firstColumn &&
    column <= table.lastColumn
  );
}
