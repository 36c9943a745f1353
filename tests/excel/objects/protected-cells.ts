import { ExcelError } from '../protocol/excel-error';
import { eachCell, overlaps } from './area';
import type { RangeObject } from './range';

/** Throws AccessDenied where the sheet is protected and a cell of the range is not unlocked. */
export function checkWritable(range: RangeObject): void {
  if (!range.sheet.locked) return;
  eachCell(range.area, (row, column) => {
    if (range.sheet.cell(row, column).format['protection/locked'] !== false) throw new ExcelError('AccessDenied');
  });
}

/** Formats, sizes and all that is no typing are refused on a protected sheet as a whole. */
export function checkUnprotected(sheet: { readonly locked: boolean }): void {
  if (sheet.locked) throw new ExcelError('AccessDenied');
}

/** Throws where a part of an array formula would be changed, but not the whole of it. */
export function checkArrays({ sheet, area }: RangeObject): void {
  const isTorn = sheet.arrays.some(
    (array) =>
      overlaps(array, area) &&
      (array.top < area.top || array.bottom > area.bottom || array.left < area.left || array.right > area.right),
  );
  if (isTorn) throw new ExcelError('InvalidOperation', 'part of an array');
}
