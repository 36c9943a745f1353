import { monthNumber, yearOfMonth, type Month } from '../records/month';
import type { CellValue } from '../workbook/snapshot';
import type { CellReading } from './cell-reading';
import { completedMonth, monthLike, parsePartialMonth, type MonthBeside, type MonthContext } from './month';
import { periodOfText, periodTextsLike, type PartialPeriod } from './period-text';
import { readingOf, type Parsed } from './read-cell';
import { isPlausibleYear } from './serial-date';
import { writtenText, type Written } from './written';

/** Months that a payment covers, both included. */
export interface Period {
  readonly from: Month;
  readonly to: Month;
}

/**
 * The period of a cell: one month in any form, 第一季度, 上半年, 2020.1-2020.3, 1-3月,
 * 2020年 (also as a number). The year comes from the context where the cell states none.
 */
export function parsePeriodCell(value: CellValue, { year, date1904 }: MonthContext): CellReading<Period> {
  const partial = partialPeriod(value, date1904);
  return readingOf(value, 'month', partial === 'blank' || partial === null ? partial : completed(partial, year));
}

function partialPeriod(value: CellValue, date1904: boolean): Parsed<PartialPeriod> {
  const month = parsePartialMonth(value, date1904);
  if (month === 'blank') return month;
  if (month !== null) return { from: month, to: month };
  if (typeof value === 'string') return periodOfText(value);
  return typeof value === 'number' && isPlausibleYear(value) ? periodOfText(`${value}年`) : null;
}

function completed(partial: PartialPeriod, year: number | null): Period | null {
  const from = completedMonth(partial.from, year);
  const to = completedMonth(partial.to, year);
  return from === null || to === null ? null : { from, to };
}

/** Whether a cell says a period of several months. */
export function isOfMonths(value: CellValue): boolean {
  const period = typeof value === 'string' ? periodOfText(value) : null;
  return period !== null && (period.from.month !== period.to.month || period.from.year !== period.to.year);
}

/**
 * Months, both ends included, as the samples, the latest first, are written
 * (2020.1-2020.3, 一季度, 上半年), else in full; a single one as months are. Null where no
 * cell could say them so that reading understands it.
 */
export function periodLike(samples: readonly CellValue[], { from, to }: Period, beside: MonthBeside): Written | null {
  if (from === to) return monthLike(samples, from, beside);
  const [first, last] = [from, to].map((each) => ({ year: yearOfMonth(each), month: monthNumber(each) }));
  if (!first || !last) return null;
  const texts = samples.flatMap((sample) =>
    typeof sample === 'string' ? periodTextsLike(sample.trim(), { from: first, to: last }) : [],
  );
  const end = first.year === last.year ? '' : `${last.year}年`;
  const inFull = `${first.year}年${first.month}月-${end}${last.month}月`;
  const found = [...texts, inFull].find((text) => {
    const reading = parsePeriodCell(text, beside);
    return reading.state === 'read' && reading.value.from === from && reading.value.to === to;
  });
  return found === undefined ? null : writtenText(found);
}
