import { monthNumber, yearOfMonth, type Month } from '../../records/month';
import type { CellReading } from '../../notation/cell-reading';
import { parsePeriodCell } from '../../notation/period';
import { YearNeeded } from '../errors';
import type { ReadingContext } from './reading-context';
import type { TableRow } from './table-row';

/** Stands in for an unknown year, to see whether the year is all that a cell lacks. A leap year. */
const SOME_YEAR = 2000;

/** The year for what a row states without one: its year cell, else the table's. */
export function rowYear(row: TableRow, { date1904 }: Pick<ReadingContext, 'date1904'>): number | null {
  const stated = row.at('year');
  if (stated === null) return row.table.year;
  const period = parsePeriodCell(stated.value, { year: null, date1904 });
  return period.state === 'read' ? yearOfMonth(period.value.from) : row.table.year;
}

/**
 * Reads a cell that may need the year of its row. Throws YearNeeded where the cell
 * is understandable but for the year, and nothing says which.
 */
export function withYear<T>(
  row: TableRow,
  year: number | null,
  { file }: Pick<ReadingContext, 'file'>,
  parse: (year: number | null) => CellReading<T>,
): CellReading<T> {
  const reading = parse(year);
  if (year !== null || reading.state !== 'unreadable') return reading;
  if (parse(SOME_YEAR).state === 'read') throw new YearNeeded(file, row.table.sheet.name);
  return reading;
}

/** Year and month number of a month that may be unknown. */
export function partsOf(month: Month | null, year: number | null): { year: number | null; month: number | null } {
  return month === null ? { year, month: null } : { year: yearOfMonth(month), month: monthNumber(month) };
}
