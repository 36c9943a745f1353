import { normaliseText } from '../../notation/normalise';
import { periodOfText } from '../../notation/period-text';
import { month, monthNumber, monthsFrom, yearOfMonth, type Month } from '../../records/month';

const MONTHS =
  /(?:\d{4}年)?\d{1,2}月份?(?:[-—–~至到](?:\d{4}年)?\d{1,2}月份?)|(?:\d{4}年)?\d{1,2}[-—–~至到]\d{1,2}月份?|(?:\d{4}年)?(?:\d{1,2}|[一二三四五六七八九十]{1,3})月份?|(?:\d{4}年?)?第?[一二三四1-4]季度|(?:\d{4}年?)?[上下]半年|(?:\d{4}年?)?全年/gu;

/**
 * The months that notes name: 3月, 1-3月, 一季度, 2026年上半年. Without a year the
 * latest such months that do not begin after the payment by more than half a year.
 */
export function notedMonths(notes: readonly string[], paidIn: Month): Month[] {
  const found = notes.flatMap((note) =>
    [...normaliseText(note).replaceAll(' ', '').matchAll(MONTHS)].map(([text]) => text),
  );
  return [...new Set(found.flatMap((text) => monthsOf(text, paidIn)))].sort();
}

function monthsOf(text: string, paidIn: Month): Month[] {
  const period = periodOfText(text);
  if (period === null) return [];
  const { from, to } = period;
  const stated = from.year ?? to.year;
  const year = stated ?? yearOfMonth(paidIn) - (from.month > monthNumber(paidIn) + 6 ? 1 : 0);
  const last = month(to.year ?? year, to.month);
  const first = month(from.year ?? year, from.month);
  return first <= last ? monthsFrom(first, last) : [];
}
