import type { CellValue } from '../../../../workbook/snapshot';
import { numberOf, type ValueSource } from '../cell-value';
import { unescapeText } from '../escaped-text';
import type { PlainRows } from './plain-rows';

const ZERO = 48;
/** More digits than this may not be a number that is kept exactly. */
const MOST_DIGITS = 15;

/**
 * The value of the cell just read, for the forms that nearly all cells have;
 * undefined for any other, which cellValue is for.
 */
export function plainCellValue(
  { type, value, inline, formula, text, prefix }: PlainRows,
  { strings, texts }: ValueSource,
): CellValue | undefined {
  if (inline.exists) {
    const isInline = type === 'inlineStr' && !value.exists && !formula.exists;
    return isInline ? texts.once(unescapeText(inline.text)) || null : undefined;
  }
  if (!value.exists) return formula.exists ? undefined : null;
  const length = value.plainLength;
  // A formula that says more than its text may be one of several that share it.
  const isBare = formula.openEnd - formula.start === '<f>'.length + prefix.length;
  if (length < 1 || (formula.exists && !isBare)) return undefined;
  const number = type === 's' || type === 'n' || type === '' ? wholeNumber(text, value.textStart, length) : -1;
  switch (type) {
    case 's': {
      const string = number < 0 ? undefined : strings[number];
      return string === '' ? null : string;
    }
    case '':
    case 'n':
      return number < 0 ? (numberOf(value.text) ?? undefined) : number;
    case 'str':
      return texts.once(unescapeText(value.text)) || null;
    default:
      return undefined;
  }
}

/** Digits alone, as many as are exact; -1 for anything else. */
function wholeNumber(text: string, start: number, length: number): number {
  if (length > MOST_DIGITS) return -1;
  let number = 0;
  for (let at = start; at < start + length; at++) {
    const digit = text.charCodeAt(at) - ZERO;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return number;
}
