import { format, formatColor, isDateFormat } from 'numfmt';
import type { CellValue } from '../../../workbook/snapshot';

/** Between the first days of 1900 and 1904, from which a workbook's dates count. */
const DAYS_1904 = 1462;

/** A cell's value as Excel writes it into the cell. A format that cannot be understood leaves the value as it is. */
export function cellText(value: CellValue, code: string, date1904: boolean): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  try {
    const shown = date1904 && typeof value === 'number' && isDateFormat(code) ? value + DAYS_1904 : value;
    return format(code, shown, { locale: 'zh-CN' });
  } catch {
    // Formats made by other programs need not be Excel's; the bare value is still true.
    return String(value);
  }
}

/** The colour that a number format itself asks for, as in "[Red]-0"; null where it does not. */
export function formatColour(value: CellValue, code: string): string | null {
  if (typeof value !== 'number' || !code.includes('[')) return null;
  try {
    const colour = formatColor(code, value, { indexColors: true });
    return typeof colour === 'string' ? colour : null;
  } catch {
    // As above: an unknown format asks for no colour.
    return null;
  }
}
