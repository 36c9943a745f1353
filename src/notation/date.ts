import { isoDate, yearOf, dayOfMonth, type IsoDate } from '../records/iso-date';
import { monthNumber, monthOf } from '../records/month';
import type { CellValue } from '../workbook/snapshot';
import type { CellReading } from './cell-reading';
import { dateOfText, type PartialDate } from './date-text';
import { parsePartialMonth } from './month';
import { readMonthAndDayNumber } from './month-and-day-number';
import { normaliseText } from './normalise';
import { isBlankValue, isNothing, readingOf } from './read-cell';
import { dateOfSerial } from './serial-date';

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
