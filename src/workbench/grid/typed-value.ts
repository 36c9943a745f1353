import { isDateFormat, isPercentFormat, isTextFormat, parseDate } from 'numfmt';
import type { CellValue } from '../../workbook/snapshot';

/** What was typed begins like a formula, which cannot be written here. */
export const FORMULA = Symbol('formula');

/** Between the first days of 1900 and 1904, from which a workbook's dates count. */
const DAYS_1904 = 1462;

/** More digits than a number can hold exactly: an identity card, a bank account. */
const MANY_DIGITS = 15;

/**
 * What a typed text means in a cell with that number format, as Excel takes it but
 * for one thing: it never gives a cell another format, so a date typed into a cell
 * that shows none stays the text that was typed. An apostrophe in front makes text.
 */
export function typedValue(typed: string, code: string, date1904: boolean): CellValue | typeof FORMULA {
  const text = typed.trim();
  if (text === '') return null;
  if (text.startsWith("'")) return text.slice(1) || null;
  if (isTextFormat(code)) return typed;
  if (/^[=@]/.test(text)) return FORMULA;
  if (isDateFormat(code)) return serialOf(text, date1904) ?? numberOf(text) ?? typed;
  if (/^(true|false)$/i.test(text)) return text.toLowerCase() === 'true';
  const percent = /^(.+?)\s*[%％]$/.exec(text);
  if (isPercentFormat(code)) {
    const number = numberOf(percent?.[1] ?? text);
    return number === null ? typed : Number((number / 100).toPrecision(MANY_DIGITS));
  }
  return numberOf(text) ?? typed;
}

function serialOf(text: string, date1904: boolean): number | null {
  const chinese = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/.exec(text);
  const iso = chinese ? chinese.slice(1).join('-') : text.replaceAll('.', '-');
  const day = parseDate(iso)?.v;
  if (typeof day !== 'number') return null;
  return date1904 ? day - DAYS_1904 : day;
}

/** Digits with or without thousands separators; null for others, and where digits would be lost. */
function numberOf(text: string): number | null {
  if (!/^[+-]?(\d+|\d{1,3}(,\d{3})+)?(\.\d+)?$/.test(text) || !/\d/.test(text)) return null;
  const digits = text.replaceAll(',', '');
  if (/^[+-]?0\d/.test(digits) || digits.replace(/\D/g, '').length > MANY_DIGITS) return null;
  return Number(digits);
}
