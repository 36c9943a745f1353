import { LAST_ROW } from '../../records/cell-ref';
import type { CellRange } from '../../workbook/snapshot';
import { rewriteRows, type FormulaPlace, type RowReference } from './rewrite-rows';

/** Rows that come into a sheet at `at`; what stood there and below moves down. */
export interface InsertedRows {
  readonly sheet: string;
  readonly at: number;
  readonly count: number;
  /** The table that the rows belong to: ranges that end with its last row grow. null: nothing grows. */
  readonly table: { readonly like: number; readonly left: number; readonly right: number } | null;
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
    if (isGrowing(reference, place, rows)) return { top, bottom: range.bottom + rows.count };
    return { top, bottom: Math.min(LAST_ROW, shifted(range.bottom)) };
  });
}

function isGrowing({ range, isRange, lastRowFixed }: RowReference, place: FormulaPlace, rows: InsertedRows): boolean {
  const { sheet, table } = rows;
  if (!table || !isRange || range.bottom !== table.like) return false;
  if (range.left < table.left || range.right > table.right) return false;
  if (range.top === range.bottom && range.left !== range.right) return false;
  return lastRowFixed || !isBeside(range, place, sheet);
}

/** A formula beside the cells it takes in, its range ending with its own row or a neighbour's: a running total. */
function isBeside(range: CellRange, place: FormulaPlace, sheet: string): boolean {
  const isSameSheet = place.sheet.toLowerCase() === sheet.toLowerCase();
  return isSameSheet && place.row !== null && place.row >= range.top && place.row <= range.bottom;
}
