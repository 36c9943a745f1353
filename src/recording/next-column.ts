import { headOfMonth, monthHeadLike, type HeadToWrite } from '../notation/month-head';
import { writtenText, type Written } from '../notation/written';
import type { MonthColumn, MonthPart, Table } from '../reading/tables/table';
import { cellRef, type CellRef } from '../records/cell-ref';
import { month as monthAt, monthsBetween, yearOfMonth } from '../records/month';
import { cellAt, mergeAt } from '../workbook/sheet-cells';

/** A column that a matrix does not have yet, and the heads it needs. */
export interface NextColumn {
  readonly column: number;
  readonly heads: readonly { readonly cell: CellRef; readonly written: Written }[];
  /** The head that it follows. */
  readonly after: CellRef;
}

/**
 * The column right of the last one of a matrix whose months have one column each, for
 * a month that follows on (for any later date where the heads are dates); its head is
 * written as the last one is. `planned` is how many months beyond the last one are in
 * hand already. Null where the month does not follow on, where anything stands in the
 * column, or where it would join the matrix to what stands beside it.
 */
export function nextColumn(
  table: Table,
  wanted: HeadToWrite,
  { part, planned, date1904 }: { readonly part: MonthPart; readonly planned: number; readonly date1904: boolean },
): NextColumn | null {
  const last = table.monthColumns.toSorted((one, other) => other.column - one.column)[0];
  const year = last?.year ?? table.year;
  const isPlain =
    table.monthColumns.every((head) => head.part === part && head.monthCount === 1) && !table.columns.has('year');
  if (!last || year === null || !isPlain) return null;
  const ahead = monthsBetween(monthAt(year, last.monthNumber), wanted.month);
  const steps = last.day === null ? ahead : 1;
  if (ahead < 1 || steps > planned + 1) return null;
  const column = last.column + steps;
  if (!isFree(table, column) || (column >= table.lastColumn && !isFree(table, column + 1))) return null;
  const heads = headsLike(table, last, column, wanted, date1904);
  return heads && { column, heads, after: last.header };
}

/** The head of the month, and those between it and the rows, as the last column has them. */
function headsLike(
  { sheet, headerRow, year }: Table,
  { header, ...last }: MonthColumn,
  column: number,
  wanted: HeadToWrite,
  date1904: boolean,
): NextColumn['heads'] | null {
  if (mergeAt(sheet, header.row, header.column) !== null) return null;
  const written = monthHeadLike(cellAt(sheet, header.row, header.column), last, wanted, date1904);
  if (written === null) return null;
  const stated = headOfMonth(written.value, date1904)?.year ?? null;
  // The year over the other months stands in a cell that does not reach to this one.
  if (stated === null && year !== yearOfMonth(wanted.month)) return null;
  const heads = [{ cell: cellRef(sheet.name, header.row, column), written }];
  for (let row = header.row + 1; row <= headerRow; row++) {
    const below = cellAt(sheet, row, last.column);
    if (mergeAt(sheet, row, last.column) !== null || typeof below === 'number') return null;
    if (typeof below === 'string') heads.push({ cell: cellRef(sheet.name, row, column), written: writtenText(below) });
  }
  return heads;
}

function isFree({ sheet, headerTop, headerRow, lastRow, totalRows }: Table, column: number): boolean {
  const bottom = Math.max(headerRow, lastRow, ...totalRows.map(({ row }) => row));
  for (let row = headerTop; row <= bottom; row++) {
    if (cellAt(sheet, row, column) !== null || mergeAt(sheet, row, column) !== null) return false;
  }
  return true;
}
