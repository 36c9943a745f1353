import { withDigits } from './chinese-number';
import { figuresOf, plainText, readyForms, rewritten, type ReadyForm } from './form';
import { monthOfText, monthTextLike, type PartialMonth } from './month-forms';
import { normaliseText, squeezeText } from './normalise';
import { isPlausibleYear } from './serial-date';

/** Months from one to another, as far as a text states them. */
export interface PartialPeriod {
  readonly from: PartialMonth;
  readonly to: PartialMonth;
}

const YEAR = '(?:(?<year>\\d{4})年?度?-?)?';

/**
 * Every way in which a period of a fixed length is written; its block is counted from
 * the first of the year. A form added here is read and written.
 */
export const BLOCK_FORMS: readonly BlockForm[] = readyForms([
  { example: '2026年第二季度', pattern: `${YEAR}第?(?<block>[1-4])季度?`, months: 3 },
  { example: '2026Q2', pattern: `${YEAR}Q(?<block>[1-4])`, months: 3 },
  { example: '2026年上半年', pattern: `${YEAR}(?<block>[上下前后])半年`, months: 6 },
  { example: '2026H1', pattern: `${YEAR}H(?<block>[12])`, months: 6 },
  { example: '2026年度', pattern: '(?<year>\\d{4})(?:年度?|年?全年)?', months: 12 },
  { example: '全年', pattern: '全年', months: 12 },
]);

type BlockForm = ReadyForm & { readonly months: number };

const BETWEEN = /--|——|[-–—~〜至到]/gu;
/** The same in a text as it was typed. */
const ANY_BETWEEN = /--|——|[-–—~〜至到－～]/gu;

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
  const found = matchingBlock(plain);
  if (!found) return null;
  const { year = null, block = 1 } = figuresOf(found.match);
  if (year !== null && !isPlausibleYear(year)) return null;
  const last = block * found.form.months;
  return { from: { year, month: last - found.form.months + 1 }, to: { year, month: last } };
}

function matchingBlock(plain: string): { readonly form: BlockForm; readonly match: RegExpExecArray } | null {
  for (const form of BLOCK_FORMS) {
    const match = form.whole.exec(plain);
    if (match) return { form, match };
  }
  return null;
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

/** Months from one to another, as they are to be written. */
interface WholePeriod {
  readonly from: { readonly year: number; readonly month: number };
  readonly to: { readonly year: number; readonly month: number };
}

/** The months in the ways of a text that may say them, the likest first; whether they are understood so is for reading to tell. */
export function periodTextsLike(sample: string, period: WholePeriod): string[] {
  const block = matchingBlock(plainText(sample));
  if (block) return blockLike(sample, block.form, period) ?? [];
  const [range, ...more] = endsOf(sample);
  return range && more.length === 0 ? rangeLike(range, period) : listLike(sample, period);
}

function blockLike(sample: string, { whole, months }: BlockForm, { from, to }: WholePeriod): string[] | null {
  const count = (to.year - from.year) * 12 + to.month - from.month + 1;
  if (count !== months || (from.month - 1) % months !== 0) return null;
  const text = rewritten(sample, whole, { year: from.year, block: to.month / months }, false);
  return text === null ? null : [text];
}

interface Ends {
  readonly first: string;
  readonly dash: string;
  readonly last: string;
}

/** A text divided at each dash that has a month on either side. */
function endsOf(text: string): Ends[] {
  return [...text.matchAll(ANY_BETWEEN)].flatMap(({ 0: dash, index }) => {
    const [first, last] = [text.slice(0, index), text.slice(index + dash.length)];
    return monthOfText(first) && monthOfText(last) ? [{ first, dash, last }] : [];
  });
}

/** The last month in its own form, and in the first's where only that one states the year. */
function rangeLike({ first, dash, last }: Ends, { from, to }: WholePeriod): string[] {
  const begin = monthTextLike(first, from, [last]);
  const unit = /月份?\s*$/u.exec(last)?.[0] ?? '';
  const inFirstForm = monthTextLike(first, to, [last]);
  const ends = [
    monthTextLike(last, to, [first]),
    inFirstForm?.includes('月') ? inFirstForm : `${inFirstForm ?? ''}${unit}`,
  ];
  return begin === null ? [] : ends.flatMap((end) => (end === null ? [] : [`${begin}${dash}${end}`]));
}

/** 1、2月: each month with the separator between, the last with what stands behind the last. */
function listLike(sample: string, { from, to }: WholePeriod): string[] {
  const comma = /[、，,]/u.exec(sample)?.[0];
  if (comma === undefined || from.year !== to.year) return [];
  const [first = '', ...others] = sample.split(comma);
  const last = others.at(-1) ?? '';
  const between = others.length > 1 ? (others[0] ?? '') : last.replace(/月份?\s*$/u, '');
  const months = Array.from({ length: to.month - from.month + 1 }, (_, index) => from.month + index);
  const texts = months.map((month) => {
    const like = month === from.month ? first : month === to.month ? last : between;
    return monthTextLike(like, { year: from.year, month });
  });
  return texts.includes(null) ? [] : [texts.join(comma)];
}
