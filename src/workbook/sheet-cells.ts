import { type CellRef, cellRef } from '../records/cell-ref';
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

/** A cell that something is written in. */
export interface WrittenCell {
  readonly column: number;
  readonly value: string | number | boolean;
}

/** The written cells of a row, left to right, texts of nothing but spaces left out. */
export function writtenCells(sheet: SheetSnapshot, row: number, left = 1, right = Infinity): WrittenCell[] {
  const values: readonly CellValue[] = sheet.values[row - sheet.top] ?? [];
  const found: WrittenCell[] = [];
  const first = Math.max(0, left - sheet.left);
  const last = Math.min(values.length - 1, right - sheet.left);
  for (let index = first; index <= last; index++) {
    const value = values[index] ?? null;
    if (value !== null && !isBlankText(value)) found.push({ column: index + sheet.left, value });
  }
  return found;
}

export function isBlankText(value: CellValue): boolean {
  return typeof value === 'string' && value.trim() === '';
}

/** The merged area that begins at the cell, or null. */
export function mergeFrom(sheet: SheetSnapshot, row: number, column: number): CellRange | null {
  if (sheet.merges.length === 0) return null;
  const merge = mergeAt(sheet, row, column);
  return merge !== null && merge.top === row && merge.left === column ? merge : null;
}

/** How many columns the cell covers, 1 where it is not merged. */
export function widthAt(sheet: SheetSnapshot, row: number, column: number): number {
  const merge = mergeFrom(sheet, row, column);
  return merge === null ? 1 : merge.right - merge.left + 1;
}
