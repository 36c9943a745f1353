import { firstDay, month, monthNumber, monthOf, yearOfMonth, type Month } from '../records/month';
import type { CellValue } from '../workbook/snapshot';
import type { CellReading } from './cell-reading';
import { monthOfText, monthTextLike, type PartialMonth } from './month-forms';
import { normaliseText } from './normalise';
import { isBlankValue, isNothing, readingOf, unreadableCell } from './read-cell';
import { dateOfSerial, realDate } from './serial-date';
import { writtenText, type Written } from './written';

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

/** What a month that is written has beside it. */
export interface MonthBeside extends MonthContext {
  /** True where a cell of its own states the year: the month then leaves it out. */
  readonly yearBeside: boolean;
}

/**
 * A month as the samples, the latest first, are written (6, 6月, 2020年6月, 202006,
 * 六月, a real date): in the first form by which reading takes it for that month, in
 * full where there is none.
 */
export function monthLike(samples: readonly CellValue[], wanted: Month, beside: MonthBeside): Written {
  for (const sample of samples) {
    const like = monthInForm(sample, wanted, samples, beside.date1904);
    const reading = like && parseMonthCell(like.value, beside);
    if (like && reading?.state === 'read' && reading.value === wanted) return like;
  }
  return writtenText(inFull(wanted, beside.yearBeside));
}

function monthInForm(
  sample: CellValue,
  wanted: Month,
  beside: readonly CellValue[],
  date1904: boolean,
): Written | null {
  if (typeof sample === 'number' && dateOfSerial(sample, date1904) !== null) {
    return realDate(firstDay(wanted), date1904);
  }
  if (sample === null || typeof sample === 'boolean') return null;
  const figures = { year: yearOfMonth(wanted), month: monthNumber(wanted) };
  const text = monthTextLike(String(sample).trim(), figures, beside.map(String));
  if (text === null || typeof sample === 'string') return text === null ? null : writtenText(text);
  // As a number 2020.10 is 2020.1, and a second 2020.1 is doubtful.
  const isDoubtful = text.includes('.') && [1, 10].includes(figures.month);
  return isDoubtful ? writtenText(inFull(wanted, false)) : { value: Number(text), text };
}

function inFull(wanted: Month, yearBeside: boolean): string {
  return `${yearBeside ? '' : `${yearOfMonth(wanted)}年`}${monthNumber(wanted)}月`;
}
