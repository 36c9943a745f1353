import { isoDate, yearOf, dayOfMonth, type IsoDate } from '../records/iso-date';
import { monthNumber, monthOf } from '../records/month';
import type { CellValue } from '../workbook/snapshot';
import type { CellReading } from './cell-reading';
import { dateOfText, dateTextLike, type PartialDate } from './date-text';
import { parsePartialMonth } from './month';
import { readMonthAndDayNumber } from './month-and-day-number';
import { normaliseText } from './normalise';
import { isBlankValue, isNothing, readingOf } from './read-cell';
import { dateOfSerial, realDate } from './serial-date';
import { writtenText, type Written } from './written';

export type { PartialDate } from './date-text';

/** What is known about a cell's date from the rest of its row, column or table. */
export interface DateContext {
  /** The year for dates that state none; null where nothing says. */
  readonly year: number | null;
  /** The month (1 to 12) for days that state none; null where nothing says. */
  readonly month: number | null;
  readonly date1904: boolean;
  /**
   * What a month without a day (2008.7, 2008年7月) is: the first of it, for birth
   * and membership dates, which are often kept so; else unreadable, the default.
   */
  readonly monthPrecision?: 'firstDay' | 'unreadable';
}

/**
 * A date as far as the cell alone states it. A whole number is a date only as a
 * serial number of a plausible date or as eight digits: 20 and 2020.7 are none.
 * A dash or 无 is blank: it says that there is no date. Null for all else.
 */
export function parsePartialDate(value: CellValue, date1904: boolean): PartialDate | 'blank' | null {
  if (isBlankValue(value)) return 'blank';
  if (typeof value === 'string') {
    const text = normaliseText(value);
    return isNothing(text) || text === '无' ? 'blank' : dateOfText(text);
  }
  if (typeof value !== 'number') return null;
  const date = dateOfSerial(value, date1904);
  if (date) return { year: yearOf(date), month: monthNumber(monthOf(date)), day: dayOfMonth(date) };
  return Number.isInteger(value) && value >= 10_000_000 ? dateOfText(String(value)) : null;
}

/**
 * The date of a cell in a column of dates, missing parts taken from the context; a
 * part that nothing states leaves it unreadable. Where the month is known a bare
 * number 1 to 31 is the day; where the year is known the number 7.15 is 15 July.
 */
export function parseDateCell(value: CellValue, context: DateContext): CellReading<IsoDate> {
  const date = typeof value === 'number' ? dateOfSerial(value, context.date1904) : null;
  if (date) return { state: 'read', value: date };
  const partial = parsePartialDate(value, context.date1904) ?? fromContext(value, context);
  return readingOf(value, 'date', partial === 'blank' || partial === null ? partial : completed(partial, context));
}

function completed({ year, month, day }: PartialDate, context: DateContext): IsoDate | null {
  const knownYear = year ?? context.year;
  const knownMonth = month ?? context.month;
  return knownYear === null || knownMonth === null ? null : isoDate(knownYear, knownMonth, day);
}

function fromContext(value: CellValue, context: DateContext): PartialDate | null {
  if (typeof value === 'boolean' || value === null) return null;
  const digits = typeof value === 'number' ? String(value) : normaliseText(value);
  if (context.month !== null && /^\d{1,2}$/.test(digits)) return { year: null, month: null, day: Number(digits) };
  if (typeof value === 'number') {
    const written = readMonthAndDayNumber(value);
    if (written !== null && written.day !== null) return { year: null, month: written.month, day: written.day };
  }
  if (context.monthPrecision !== 'firstDay') return null;
  const month = parsePartialMonth(value, context.date1904);
  return month === 'blank' || month === null ? null : { ...month, day: 1 };
}

/**
 * A day as the samples, the latest first, are written: a real date where the first
 * that is a day is one, else a text or figure of the same form (2020.6.20,
 * 6月20日（星期六）, 20200620). A real date where there is none, and where the form would
 * be read as another day, or as none.
 */
export function dateLike(
  samples: readonly CellValue[],
  date: IsoDate,
  { year, date1904 }: Pick<DateContext, 'year' | 'date1904'>,
): Written {
  for (const sample of samples) {
    if (typeof sample === 'number' && dateOfSerial(sample, date1904) !== null) break;
    const like = dateInForm(sample, date, samples);
    const reading = like && parseDateCell(like.value, { year, month: null, date1904 });
    if (like && reading?.state === 'read' && reading.value === date) return like;
  }
  return realDate(date, date1904);
}

function dateInForm(sample: CellValue, date: IsoDate, beside: readonly CellValue[]): Written | null {
  if (sample === null || typeof sample === 'boolean') return null;
  const text = dateTextLike(
    String(sample).trim(),
    date,
    beside.filter((value) => typeof value === 'string'),
  );
  if (typeof sample === 'string') return text === null ? null : writtenText(text);
  if (text !== null && !text.includes('.')) return { value: Number(text), text };
  // Figures such as 6.2 would lose the last digit of 6.20.
  return writtenText(`${monthNumber(monthOf(date))}月${dayOfMonth(date)}日`);
}
