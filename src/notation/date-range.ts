import { addDays, daysBetween, isoDate, yearOf, type IsoDate } from '../records/iso-date';
import { monthNumber, monthOf } from '../records/month';
import type { CellValue } from '../workbook/snapshot';
import { parsePartialDate, type PartialDate } from './date';
import { normaliseText } from './normalise';

const BETWEEN = /--|——|[-–—−~〜至到]/gu;

/** More days than any holiday has: a mistyped date. */
const MOST_DAYS = 62;

/**
 * The days that a text names: one day, or a range such as 2027-01-01至01-03 or
 * 1月1日-3日, whose end takes year and month from its start. Null for anything else.
 */
export function daysOfRange(value: CellValue, year: number | null, date1904: boolean): IsoDate[] | null {
  const single = completed(parsePartialDate(value, date1904), year, null);
  if (single) return [single];
  if (typeof value !== 'string') return null;
  const text = normaliseText(value);
  const found = [...text.matchAll(BETWEEN)].flatMap((match) => {
    const first = completed(parsePartialDate(text.slice(0, match.index), date1904), year, null);
    const rest = text.slice(match.index + match[0].length).trim();
    const endText = /^\d{1,2}$/.test(rest) ? `${rest}日` : rest;
    const last = first && completed(parsePartialDate(endText, date1904), yearOf(first), monthNumber(monthOf(first)));
    return first && last ? [{ first, last }] : [];
  });
  const [range] = found;
  if (!range || found.length > 1) return null;
  const days = daysBetween(range.first, range.last);
  if (days < 0 || days >= MOST_DAYS) return null;
  return Array.from({ length: days + 1 }, (_, offset) => addDays(range.first, offset));
}

function completed(
  partial: PartialDate | 'blank' | null,
  contextYear: number | null,
  contextMonth: number | null,
): IsoDate | null {
  if (partial === null || partial === 'blank') return null;
  const year = partial.year ?? contextYear;
  const month = partial.month ?? contextMonth;
  return year === null || month === null ? null : isoDate(year, month, partial.day);
}
