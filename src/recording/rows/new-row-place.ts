import { lastWrittenRow } from './last-written-row';
import { cellAt, lastRowOf, mergeAt } from '../../workbook/sheet-cells';
import type { Table } from '../../reading/tables/table';

/** Where the next rows of a table go. */
export interface NewRowPlace {
  /** The first of the new rows. */
  readonly at: number;
  /** The last data row, whose looks and formulas they take; null for a table without data. */
  readonly like: number | null;
  /** True where the rows below must move down to make room. */
  readonly insert: boolean;
  /** The rows are there, numbered or with formulas already, so that only cells are to be filled in. */
  readonly prepared: boolean;
}

/**
 * The place of `count` new rows: prepared rows of the table that are still empty,
 * else empty rows below it where that leaves no other table or note touched, else
 * room made before the 合计 row or whatever follows. Null where the sheet has
 * another table beside this one, which making room would tear apart, and where an
 * empty table has no room below its head.
 */
export function newRowPlace(table: Table, tables: readonly Table[], count: number): NewRowPlace | null {
  const like = lastOf(table);
  const first = (like ?? table.headerRow) + 1;
  const rows = Array.from({ length: count }, (_, index) => first + index);
  const isPrepared = like === null || rows.every((row) => !isEmpty(table, row));
  if (rows.every((row) => isUnused(table, row)) && isEndKept(table, first + count, isPrepared)) {
    return { at: first, like, insert: false, prepared: like === null || rows.some((row) => !isEmpty(table, row)) };
  }
  if (like === null || isBeside(table, tables, first)) return null;
  return { at: first, like, insert: true, prepared: false };
}

/**
 * The row that the new ones follow: the last of those that the 合计 below them sums.
 * Whatever stands below that 合计 would be left out of it. In a table of parts each
 * with a sum of its own the last part goes on.
 */
function lastOf(table: Table): number | null {
  const last = lastWrittenRow(table);
  const whole = table.totalRows.filter(({ row, covers }) => covers.length > 0 && (covers.at(-1) ?? 0) < row);
  const [total, ...more] = whole;
  if (total === undefined || more.length > 0 || last === null || last < total.row) return last;
  return total.covers.at(-1) ?? last;
}

/**
 * The row after the new ones must keep them apart from whatever follows: it is empty
 * or past the end. The last empty row before a 合计 row is not used up either, unless
 * it was prepared: a sum that ends above it would leave the new row out, while it
 * grows over a row inserted.
 */
function isEndKept(table: Table, row: number, isPrepared: boolean): boolean {
  if (table.totalRows.some((total) => total.row === row)) return isPrepared;
  return row > lastRowOf(table.sheet) || isUnused(table, row);
}

function isUnused(table: Table, row: number): boolean {
  const key = table.columns.get('name') ?? table.firstColumn;
  const sums = new Set(table.totalColumns.map(({ column }) => column));
  const assigned = new Set(table.columns.values());
  for (let column = table.firstColumn; column <= table.lastColumn; column++) {
    const merge = mergeAt(table.sheet, row, column);
    if (merge !== null && merge.top < merge.bottom && !table.dataRows.some((each) => each >= merge.top)) return false;
    const value = cellAt(table.sheet, row, column);
    if (value === null || value === '' || sums.has(column)) continue;
    // 序号, numbered beforehand.
    if (typeof value === 'number' && column < key && !assigned.has(column)) continue;
    return false;
  }
  return !table.totalRows.some((total) => total.row === row);
}

function isEmpty({ sheet, firstColumn, lastColumn }: Table, row: number): boolean {
  for (let column = firstColumn; column <= lastColumn; column++) {
    if (cellAt(sheet, row, column) !== null) return false;
  }
  return true;
}

/** Rows of the sheet move as a whole: a table beside this one that goes on below the place would get a gap. */
function isBeside(table: Table, tables: readonly Table[], at: number): boolean {
  return tables.some(
    (other) =>
      other.sheet.name === table.sheet.name &&
      (other.lastColumn < table.firstColumn || other.firstColumn > table.lastColumn) &&
      other.headerTop < at &&
      Math.max(other.lastRow, other.headerRow, ...other.totalRows.map(({ row }) => row)) >= at,
  );
}
