import type { Words } from '../../locales/words';
import { cellRef, fullAddress, type CellRef } from '../../records/cell-ref';
import type { Finding } from '../../rules/finding';

/** Where a finding is, in words. */
export function placeText({ cell, sheet }: Finding, words: Words): string {
  if (cell) return fullAddress(cell);
  return sheet === null ? words('checkScreen.wholeWorkbook') : words('checkScreen.wholeSheet', { sheet });
}

/** The cell that is shown for a finding: its own, else the first of its sheet; null where it is about the whole workbook. */
export function placeOf({ cell, sheet }: Finding): CellRef | null {
  return cell ?? (sheet === null ? null : cellRef(sheet, 1, 1));
}
