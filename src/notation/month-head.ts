import { dayOfMonth, type IsoDate } from '../records/iso-date';
import { firstDay, monthNumber, yearOfMonth, type Month } from '../records/month';
import type { CellValue } from '../workbook/snapshot';
import { DATE_FORMS, weekdayLike } from './date-text';
import { figuresOf, isPadded, plainText, rewritten, type Figures, type ReadyForm } from './form';
import { MONTH_FORMS } from './month-forms';
import { readMonthAndDayNumber } from './month-and-day-number';
import { dateOfSerial, realDate } from './serial-date';
import { writtenText, type Written } from './written';

/** What the head of a column says: a month or a date, and what it says besides. */
export interface HeadOfMonth {
  readonly year: number | null;
  readonly monthNumber: number;
  readonly day: number | null;
  /** "应交" of "1月应交"; empty where the head says no more. */
  readonly rest: string;
  /** Written as a real date, which may stand for its month. */
  readonly serial: boolean;
}

/** 第一次(1月20日): a day named within other words. */
const EMBEDDED = /(?:(?<year>(?:19|20)\d{2})年)?(?<!\d)(?<month>\d{1,2})月(?<day>\d{1,2})[日号]/gu;

/** "1月-3月", "1月至6月", "1月2月": a span is no month. */
const SPAN = /^(?:[-–—~～至到、,及和]|\d{1,2}月)|以?[前后]$/u;

/** Longer texts are sentences. */
const LONGEST = 40;
const LONGEST_REST = 24;

/** A day first: 5月20日 is more than its 5月. */
const FORMS = [...DATE_FORMS, ...MONTH_FORMS].filter(({ head }) => head !== null);

/** Reads one head; null for one that names no single month or date. A bare number 1 to 12 is judged in its run, not here. */
export function headOfMonth(value: CellValue, date1904: boolean): HeadOfMonth | null {
  if (typeof value === 'string') return headOfText(value);
  if (typeof value !== 'number') return null;
  const date = Number.isInteger(value) && value > 30_000 ? dateOfSerial(value, date1904) : null;
  if (date) {
    const [year, month, day] = date.split('-').map(Number);
    return head({ year: year ?? 0, month: month ?? 0, day: day ?? 0 }, '', true);
  }
  if (value > 1900) return headOfText(String(value));
  const written = readMonthAndDayNumber(value);
  return written && { year: null, monthNumber: written.month, day: written.day, rest: '', serial: false };
}

/** A bare number of a month or day, 1 to 31, as a figure or a text; null for any other head. What it heads its neighbours tell. */
export function bareHead(value: CellValue): number | null {
  const number = typeof value === 'string' && /^\s*\d{1,2}\s*$/u.test(value) ? Number(value) : value;
  return typeof number === 'number' && Number.isInteger(number) && number >= 1 && number <= 31 ? number : null;
}

function headOfText(text: string): HeadOfMonth | null {
  if (text.length > LONGEST || !/[\d０-９一二三四五六七八九十]|元月/u.test(text)) return null;
  const plain = plainText(text);
  const found = matching(plain);
  if (found) return head(figuresOf(found.match), found.match.groups?.rest ?? '');
  const [embedded, ...more] = plain.matchAll(EMBEDDED);
  return embedded && more.length === 0 ? head(figuresOf(embedded)) : null;
}

function matching(
  plain: string,
): { readonly pattern: RegExp; readonly form: ReadyForm; readonly match: RegExpExecArray } | null {
  for (const form of FORMS) {
    const match = form.head?.exec(plain);
    if (match && form.head) return { pattern: form.head, form, match };
  }
  return null;
}

function head({ year, month = 0, day }: Figures, rest = '', serial = false): HeadOfMonth | null {
  if (SPAN.test(rest) || rest.length > LONGEST_REST) return null;
  if (year !== undefined && !(year >= 1900 && year < 2100)) return null;
  if (!(month >= 1 && month <= 12) || (day !== undefined && !(day >= 1 && day <= 31))) return null;
  return { year: year ?? null, monthNumber: month, day: day ?? null, rest, serial };
}

/** What the head of a matrix column is to say. */
export interface HeadToWrite {
  readonly month: Month;
  /** For heads that are dates; null where none is known. */
  readonly date: IsoDate | null;
}

/**
 * The head of another month in the form of the one beside it (5月, 2020年五月, 5.20, 5,
 * a real date), which `head` says is of a month or a day. Null where the form names a
 * day and the date is not known, or where it holds more than a month or date (第3次,
 * 5月20日), so that nobody can tell how it would go on.
 */
export function monthHeadLike(
  sample: CellValue,
  { monthNumber: ofSample, day: dayOfSample }: Pick<HeadOfMonth, 'monthNumber' | 'day'>,
  { month, date }: HeadToWrite,
  date1904: boolean,
): Written | null {
  if (dayOfSample !== null && date === null) return null;
  if (typeof sample === 'number' && dateOfSerial(sample, date1904) !== null) {
    const day = dayOfSample === null ? firstDay(month) : date;
    return day && realDate(day, date1904);
  }
  if (sample === null || typeof sample === 'boolean') return null;
  if (bareHead(sample) === ofSample) return bareLike(sample, month);
  const text = headTextLike(String(sample), month, dayOfSample === null ? null : date);
  const reading = text === null ? null : headOfMonth(text, date1904);
  const isRight =
    reading?.monthNumber === monthNumber(month) &&
    reading.day === (dayOfSample === null || date === null ? null : dayOfMonth(date)) &&
    (reading.year === null || reading.year === yearOfMonth(month));
  return isRight && text !== null ? writtenText(text) : null;
}

function bareLike(sample: string | number, month: Month): Written {
  const number = monthNumber(month);
  if (typeof sample === 'number') return { value: number, text: String(number) };
  return writtenText(sample.replace(/\d+/u, (figure) => String(number).padStart(figure.startsWith('0') ? 2 : 1, '0')));
}

function headTextLike(sample: string, month: Month, date: IsoDate | null): string | null {
  const found = matching(plainText(sample));
  if (!found) return null;
  const { pattern, form } = found;
  const day = date === null ? {} : { day: dayOfMonth(date) };
  const figures = { year: yearOfMonth(month), month: monthNumber(month), ...day };
  return rewritten(sample, pattern, figures, isPadded(form, [sample]), (rest) => restLike(rest, date));
}

/** Words stay; the weekday goes with the day; another figure may be another one in the next month. */
function restLike(rest: string, date: IsoDate | null): string | null {
  const text = date === null ? rest : weekdayLike(rest, date);
  return /\d/u.test(text) ? null : text;
}
