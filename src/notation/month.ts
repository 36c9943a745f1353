import { month, monthNumber, monthOf, yearOfMonth, type Month } from '../records/month';
import type { CellValue } from '../workbook/snapshot';
import type { CellReading } from './cell-reading';
import { monthOfText, type PartialMonth } from './month-forms';
import { normaliseText } from './normalise';
import { isBlankValue, isNothing, readingOf, unreadableCell } from './read-cell';
import { dateOfSerial } from './serial-date';

export type { PartialMonth } from './month-forms';

export interface MonthContext {
  /** The year for months that state none; null where nothing says. */
  readonly year: number | null;
  readonly date1904: boolean;
}

/**
 * A month as far as the cell alone states it: 1 to 12, 2020.7, 202007, a real date
 * in it, or a text. The number 2020.1 is January. A dash is blank. Null for all else.
 */
export function parsePartialMonth(value: CellValue, date1904: boolean): PartialMonth | 'blank' | null {
  if (isBlankValue(value)) return 'blank';
  if (typeof value === 'string') return isNothing(normaliseText(value)) ? 'blank' : monthOfText(value);
  if (typeof value !== 'number') return null;
  const date = dateOfSerial(value, date1904);
  if (date) return { year: yearOfMonth(monthOf(date)), month: monthNumber(monthOf(date)) };
  return monthOfText(String(value));
}

/** The month of a cell in a column of months, the year taken from the context where the cell states none. */
export function parseMonthCell(value: CellValue, { year, date1904 }: MonthContext): CellReading<Month> {
  const partial = parsePartialMonth(value, date1904);
  return readingOf(value, 'month', partial === 'blank' ? partial : completedMonth(partial, year));
}

/**
 * The months of a whole column, in row order. The number 2020.1 is January, but
 * doubtful and therefore unreadable once the column has a January of that year.
 * In a list where months repeat by nature (a ledger of payments), `subjects` names
 * for each row the person it is about: then only that person's rows count.
 */
export function readMonthColumn(
  values: readonly CellValue[],
  context: MonthContext,
  subjects: readonly string[] = [],
): CellReading<Month>[] {
  const januaries = new Set<string>();
  return values.map((value, index) => {
    const reading = parseMonthCell(value, context);
    if (reading.state !== 'read' || !reading.value.endsWith('-01')) return reading;
    const january = `${reading.value} ${subjects[index] ?? ''}`;
    if (mayBeOctober(value) && januaries.has(january)) return unreadableCell(value, 'month');
    januaries.add(january);
    return reading;
  });
}

/** A number that Excel also makes of October typed as 2020.10. */
function mayBeOctober(value: CellValue): boolean {
  return typeof value === 'number' && /^\d{4}\.1$/.test(String(value));
}

/** Null where neither the text nor the context states the year. */
export function completedMonth(partial: PartialMonth | null, contextYear: number | null): Month | null {
  const year = partial?.year ?? contextYear;
  return partial === null || year === null ? null : month(year, partial.month);
}
