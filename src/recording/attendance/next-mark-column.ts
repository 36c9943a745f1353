import { cellRef, type CellRef } from '../../records/cell-ref';
import { month as monthAt, monthsBetween, yearOfMonth } from '../../records/month';
import { cellAt, mergeAt } from '../../workbook/sheet-cells';
import type { Table } from '../../reading/tables/table';
import { monthHeadLike, type HeadToWrite } from '../own-way/month-head';
import type { Written } from '../written';

/** A column that a matrix of marks does not have yet. */
export interface NextMarkColumn {
  readonly column: number;
  readonly head: CellRef;
  readonly written: Written;
  /** The head that it follows. */
  readonly after: CellRef;
}

/**
 * The column right of the last month of a matrix, for the month that follows on it
 * (for any later date where the heads are dates); its head is written as the last
 * one is. Null where the month does not follow on, where anything stands in the
 * column, or where it would join the matrix to what stands beside it.
 */
export function nextMarkColumn(table: Table, wanted: HeadToWrite, date1904: boolean): NextMarkColumn | null {
  const { sheet, monthColumns } = table;
  const last = monthColumns.toSorted((one, other) => other.column - one.column)[0];
  const year = last?.year ?? table.year;
  if (!last || year === null || table.columns.has('year') || monthColumns.some(({ part }) => part !== 'mark'))
    return null;
  const ahead = monthsBetween(monthAt(year, last.monthNumber), wanted.month);
  const follows = last.day === null ? ahead === 1 : ahead >= 1;
  if (!follows || (last.year === null && yearOfMonth(wanted.month) !== year)) return null;
  const { header } = last;
  if (mergeAt(sheet, header.row, header.column) !== null) return null;
  const column = last.column + 1;
  if (!isFree(table, column) || (column >= table.lastColumn && !isFree(table, column + 1))) return null;
  const written = monthHeadLike(cellAt(sheet, header.row, header.column), last, wanted, date1904);
  return written && { column, head: cellRef(sheet.name, header.row, column), written, after: header };
}

function isFree({ sheet, headerTop, headerRow, lastRow, totalRows }: Table, column: number): boolean {
  const bottom = Math.max(headerRow, lastRow, ...totalRows.map(({ row }) => row));
  for (let row = headerTop; row <= bottom; row++) {
    if (cellAt(sheet, row, column) !== null || mergeAt(sheet, row, column) !== null) return false;
  }
  return true;
}
