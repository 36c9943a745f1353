import type { Month } from '../records/month';
import type { CellValue } from '../workbook/snapshot';
import type { CellReading } from './cell-reading';
import { completedMonth, parsePartialMonth, type MonthContext } from './month';
import { periodOfText, type PartialPeriod } from './period-text';
import { readingOf, type Parsed } from './read-cell';
import { isPlausibleYear } from './serial-date';

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
