import { withDigits } from './chinese-number';
import { dateOfText } from './date-text';
import { squeezeText } from './normalise';
import { isPlausibleYear } from './serial-date';

/** A month as far as its text states it: 1月 has no year. */
export interface PartialMonth {
  readonly year: number | null;
  readonly month: number;
}

const YEAR_AND_MONTH = /^(\d{4})(?:年度?|[./。–—-])(\d{1,2})(?:月份?)?$/u;
const SIX_DIGITS = /^(\d{4})(\d{2})$/u;
const MONTH = /^(\d{1,2})(?:月份?)?$/u;

/** Longer texts are sentences, not months. */
const LONGEST = 60;

/**
 * Reads a month text in any of the written forms, or the month of a date text. A
 * text of two bare numbers (7.20, 1-3) is no month: it may be a day or a period.
 * Null for anything else.
 */
export function monthOfText(text: string): PartialMonth | null {
  if (text.length > LONGEST) return null;
  const plain = withDigits(squeezeText(text).replace('元月', '1月'));
  const dated = YEAR_AND_MONTH.exec(plain) ?? SIX_DIGITS.exec(plain);
  if (dated) return existing(Number(dated[1]), Number(dated[2]));
  const bare = MONTH.exec(plain);
  if (bare) return existing(null, Number(bare[1]));
  const date = dateOfText(text);
  if (!date?.month) return null;
  return date.year !== null || plain.includes('月') ? { year: date.year, month: date.month } : null;
}

function existing(year: number | null, month: number): PartialMonth | null {
  if (month < 1 || month > 12 || (year !== null && !isPlausibleYear(year))) return null;
  return { year, month };
}
