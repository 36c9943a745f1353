import { withDigits } from './chinese-number';
import { monthOfText, type PartialMonth } from './month-forms';
import { normaliseText, squeezeText } from './normalise';
import { isPlausibleYear } from './serial-date';

/** Months from one to another, as far as a text states them. */
export interface PartialPeriod {
  readonly from: PartialMonth;
  readonly to: PartialMonth;
}

const QUARTER = /^(?:(\d{4})年?度?-?)?(?:第?([1-4])季度?|Q([1-4]))$/iu;
const HALF = /^(?:(\d{4})年?度?-?)?(?:(上|前)半年|(下|后)半年|H([12]))$/iu;
const WHOLE_YEAR = /^(?:(\d{4})(?:年度?|年?全年)?|全年)$/u;
const BETWEEN = /--|——|[-–—~〜至到]/gu;

/** Longer texts are sentences, not periods. */
const LONGEST = 60;

/** More months than that are a mistyped year, not a payment. */
const MOST_MONTHS = 60;

/** Reads a month, a quarter, a half, a year or a range of months; null for anything else. */
export function periodOfText(text: string): PartialPeriod | null {
  if (text.length > LONGEST) return null;
  const single = monthOfText(text);
  if (single) return { from: single, to: single };
  const plain = withDigits(squeezeText(text));
  return blockOf(plain) ?? rangeOf(withDigits(normaliseText(text))) ?? listOf(plain);
}

function blockOf(plain: string): PartialPeriod | null {
  const quarter = QUARTER.exec(plain);
  if (quarter) return block(quarter[1], Number(quarter[2] ?? quarter[3]) * 3 - 2, 3);
  const half = HALF.exec(plain);
  if (half) return block(half[1], half[2] !== undefined || half[4] === '1' ? 1 : 7, 6);
  const year = WHOLE_YEAR.exec(plain);
  return year ? block(year[1], 1, 12) : null;
}

function block(yearDigits: string | undefined, first: number, months: number): PartialPeriod | null {
  const year = yearDigits === undefined ? null : Number(yearDigits);
  if (year !== null && !isPlausibleYear(year)) return null;
  return { from: { year, month: first }, to: { year, month: first + months - 1 } };
}

/** A hyphen also stands inside a month (2020-01), so each one is tried; exactly one may be the "to". */
function rangeOf(text: string): PartialPeriod | null {
  const found = [...text.matchAll(BETWEEN)].flatMap((match) => {
    const from = monthOfText(text.slice(0, match.index));
    const to = monthOfText(text.slice(match.index + match[0].length));
    return from && to ? [{ from, to }] : [];
  });
  const [range] = found;
  return range && found.length === 1 ? inOrder(range) : null;
}

/** 1、2月: months one after the other. */
function listOf(plain: string): PartialPeriod | null {
  const months = plain.split(/[、,]/u).map(monthOfText);
  const [from] = months;
  const to = months.at(-1);
  if (!from || !to || months.length < 2) return null;
  const consecutive = months.every((each, index) => each?.month === from.month + index);
  return consecutive ? inOrder({ from, to }) : null;
}

/** A year stated once holds for both ends; 11月 to 1月 without years says too little. */
function inOrder({ from, to }: PartialPeriod): PartialPeriod | null {
  const first = { ...from, year: from.year ?? to.year };
  const last = { ...to, year: to.year ?? from.year };
  const months = ((last.year ?? 0) - (first.year ?? 0)) * 12 + last.month - first.month;
  return months >= 0 && months < MOST_MONTHS ? { from: first, to: last } : null;
}
