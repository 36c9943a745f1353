import { type CellReading, fieldAt } from '../../notation/cell-reading';
import { parseMonthCell, readMonthColumn } from '../../notation/month';
import { parsePeriodCell } from '../../notation/period';
import type { Field } from '../../records/field';
import { type Month, monthNumber, yearOfMonth } from '../../records/month';
import { textOf } from '../../workbook/sheet-cells';
import { YearNeeded } from '../errors';
import type { Table } from '../tables/table';
import type { ReadingContext } from './reading-context';
import type { TableRow } from './table-row';

/**
 * The month cells of a table, row by row; null where it has no month column.
 * Unreadable ones are reported.
 */
export function monthFields(
  table: Table,
  rows: readonly TableRow[],
  context: ReadingContext,
): readonly (Field<Month> | null)[] {
  const readings = monthReadings(table, rows, context);
  return rows.map((row, index) => {
    const placed = row.at('month');
    if (placed === null) return null;
    const field = fieldAt<Month>(readings[index] ?? { state: 'blank' }, placed.cell);
    return context.issues.checked(field, { role: table.role, field: 'month', month: null });
  });
}

/**
 * What the month cells say, in the order of the rows. A number 2020.1 that comes
 * after a January is doubtful (October typed as 2020.10), which only the whole
 * column can tell; in a table of people, each person's rows.
 */
export function monthReadings(
  table: Table,
  rows: readonly TableRow[],
  context: ReadingContext,
): readonly CellReading<Month>[] {
  if (!table.columns.has('month')) return [];
  return table.columns.has('year') ? rowByRow(rows, context) : wholeColumn(table, rows, context);
}

function rowByRow(rows: readonly TableRow[], context: ReadingContext): CellReading<Month>[] {
  const { date1904 } = context;
  return rows.map((row) => {
    const value = row.at('month')?.value ?? null;
    return withYear(row, rowYear(row, context), context, (year) => parseMonthCell(value, { year, date1904 }));
  });
}

function wholeColumn(table: Table, rows: readonly TableRow[], context: ReadingContext): CellReading<Month>[] {
  const { date1904 } = context;
  const values = rows.map((row) => row.at('month')?.value ?? null);
  const subjects = rows.map((row) =>
    (['name', 'amountKind'] as const).map((field) => textOf(row.at(field)?.value ?? null)).join('\n'),
  );
  const readings = readMonthColumn(values, { year: table.year, date1904 }, subjects);
  rows.forEach((row, index) => {
    if (readings[index]?.state !== 'unreadable') return;
    withYear(row, table.year, context, (year) => parseMonthCell(values[index] ?? null, { year, date1904 }));
  });
  return readings;
}

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
