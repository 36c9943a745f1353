import { mergeAt } from '../../workbook/sheet-cells';
import type { CellRange, CellValue, SheetSnapshot } from '../../workbook/snapshot';

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
