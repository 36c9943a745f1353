import { cellRef, type CellRef } from '../records/cell-ref';
import type { CellRange, CellValue, SheetSnapshot } from './snapshot';

/** The value at a row and column (from 1); null outside the used range. Merged cells other than the first are null. */
export function cellAt(sheet: SheetSnapshot, row: number, column: number): CellValue {
  return sheet.values[row - sheet.top]?.[column - sheet.left] ?? null;
}

/** The merged area that covers the cell, or null. */
export function mergeAt(sheet: SheetSnapshot, row: number, column: number): CellRange | null {
  return mergeIndex(sheet).get(`${row},${column}`) ?? null;
}

/** The value shown at a cell: inside a merged area that of its first cell. */
export function shownAt(sheet: SheetSnapshot, row: number, column: number): CellValue {
  const own = cellAt(sheet, row, column);
  if (own !== null) return own;
  const merge = mergeAt(sheet, row, column);
  return merge ? cellAt(sheet, merge.top, merge.left) : null;
}

/** Where that value stands: the first cell of a merged area, else the cell itself. */
export function shownCell(sheet: SheetSnapshot, row: number, column: number): CellRef {
  const merge = mergeAt(sheet, row, column);
  return merge ? cellRef(sheet.name, merge.top, merge.left) : cellRef(sheet.name, row, column);
}

export function lastRowOf(sheet: SheetSnapshot): number {
  return sheet.top + sheet.values.length - 1;
}

export function lastColumnOf(sheet: SheetSnapshot): number {
  return sheet.left + sheet.values.reduce((widest, row) => Math.max(widest, row.length), 0) - 1;
}

/** Text of a cell for matching words: '' for null; numbers and booleans as JavaScript writes them. */
export function textOf(value: CellValue): string {
  return value === null ? '' : String(value);
}

const indexes = new WeakMap<SheetSnapshot, ReadonlyMap<string, CellRange>>();

/** A merge can span whole columns of an over-long sheet, so only its part inside the used range is indexed. */
function mergeIndex(sheet: SheetSnapshot): ReadonlyMap<string, CellRange> {
  const known = indexes.get(sheet);
  if (known) return known;
  const index = new Map<string, CellRange>();
  const lastRow = lastRowOf(sheet);
  const lastColumn = lastColumnOf(sheet);
  for (const merge of sheet.merges) {
    for (let row = Math.max(merge.top, 1); row <= Math.min(merge.bottom, lastRow); row++) {
      for (let column = Math.max(merge.left, 1); column <= Math.min(merge.right, lastColumn); column++) {
        index.set(`${row},${column}`, merge);
      }
    }
  }
  indexes.set(sheet, index);
  return index;
}
