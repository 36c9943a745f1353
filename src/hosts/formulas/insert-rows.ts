import { LAST_ROW } from '../../records/cell-ref';
import { rewriteRows, type FormulaPlace, type RowReference } from './rewrite-rows';

/** Rows that come into a sheet at `at`; what stood there and below moves down. */
export interface InsertedRows {
  readonly sheet: string;
  readonly at: number;
  readonly count: number;
  /** The table that the rows belong to: ranges that end with its last row grow. null: nothing grows. */
  readonly table: TableEnd | null;
}

/** The last row of a table, and its columns. */
export interface TableEnd {
  readonly like: number;
  readonly left: number;
  readonly right: number;
}

/**
 * A formula (without its "=") as it reads once rows have been inserted: references
 * follow what they meant, and a range that ended with the table's last row takes
 * the new rows in. That is a range of several rows, or of one cell written as a
 * range; the row of one person over several columns is no total. Excel itself does
 * the following, not the growing.
 */
export function insertRows(formula: string, place: FormulaPlace, rows: InsertedRows): string {
  const shifted = (row: number): number => (row >= rows.at ? row + rows.count : row);
  return rewriteRows(formula, place, rows.sheet, (reference) => {
    const { range } = reference;
    const top = shifted(range.top);
    if (top > LAST_ROW) return null;
    if (rows.table && takesIn(reference, place, rows.sheet, rows.table))
      return { top, bottom: range.bottom + rows.count };
    return { top, bottom: Math.min(LAST_ROW, shifted(range.bottom)) };
  });
}

/** Whether a range of a formula is one over the table that new rows below its last one belong to as well. */
export function takesIn(
  { range, isRange, lastRowFixed }: RowReference,
  place: FormulaPlace,
  sheet: string,
  table: TableEnd,
): boolean {
  if (!isRange || range.bottom !== table.like) return false;
  if (range.left < table.left || range.right > table.right) return false;
  if (range.top === range.bottom && range.left !== range.right) return false;
  // What the last row says of the rows up to itself is a running total: the new row says it again.
  const isOwnRow = place.sheet.toLowerCase() === sheet.toLowerCase() && place.row === table.like;
  return lastRowFixed || !isOwnRow;
}
