import type { CellValue } from '../../../workbook/snapshot';

/** Excel keeps 15 digits; of a longer number the last would be lost. */
const MOST_DIGITS = 15;

const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

/**
 * What may be a day or a month as well stays text, and is read as whatever its column
 * holds: 4.3 and 4.30 are two days and one number, 2026.1 and 2026.10 two months.
 */
const DAY_OR_MONTH = /^(?:(?:19|20)\d\d\.(?:0?[1-9]|1[0-2])|(?:[1-9]|1[0-2])\.(?:0?[1-9]|[12]\d|3[01]))$/;

/** How exports keep a spreadsheet program from taking digits for a number: ="0012". */
const FORMULA_TEXT = /^="((?:[^"]|"")*)"$/;

/**
 * What a field of a text table holds. A plain number becomes one; everything else
 * stays the text that it is, above all dates, identity numbers and whatever begins
 * with a zero. An empty field holds nothing.
 */
export function fieldValue(field: string): CellValue {
  // Bills and lists of banks pad their fields with tabs, so that no digits are lost.
  const text = field.replace(/^\t+|\t+$/g, '');
  if (text === '') return null;
  const kept = FORMULA_TEXT.exec(text)?.[1];
  if (kept !== undefined) return kept === '' ? null : kept.replaceAll('""', '"');
  const bare = text.trim();
  const isNumber = NUMBER.test(bare) && !DAY_OR_MONTH.test(bare) && digitsOf(bare) <= MOST_DIGITS && bare !== '-0';
  return isNumber ? Number(bare) : text;
}

function digitsOf(number: string): number {
  return number.replace(/\D/g, '').replace(/^0+/, '').length;
}
