import type { DraftPrint } from '../../workbook/sheet-draft';

/** Points of A4 between the margins of a generated sheet, upright. */
const A4 = { short: 595.3, long: 841.9 };
const MARGINS = { across: 93.6, down: 111.6 };

/** Points that a character of a column takes at least, and a column beside its characters. */
const CHARACTER = 5.25;
const COLUMN = 3.75;

/** Row heights differ a little from program to program: the last rows of a page are left free. */
const SURE = 0.96;

/**
 * Points of rows that a page holds for sure, where a sheet of these columns is fitted
 * to one page wide. Columns are taken at their narrowest: wider ones are printed
 * smaller, and more rows fit.
 */
export function pageRoom(widths: readonly number[], orientation: DraftPrint['orientation']): number {
  const [across, down] = orientation === 'portrait' ? [A4.short, A4.long] : [A4.long, A4.short];
  const wide = widths.reduce((total, width) => total + width * CHARACTER + COLUMN, 0);
  const scale = Math.min(1, (across - MARGINS.across) / Math.max(wide, 1));
  return ((down - MARGINS.down) / scale) * SURE;
}
