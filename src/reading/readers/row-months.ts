import type { Field } from '../../records/field';
import type { Month } from '../../records/month';
import { fieldAt, type CellReading } from '../../notation/cell-reading';
import { parseMonthCell, readMonthColumn } from '../../notation/month';
import { textOf } from '../../workbook/sheet-cells';
import type { Table } from '../tables/table';
import type { ReadingContext } from './reading-context';
import { rowYear, withYear } from './row-year';
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
  const subjects = table.columns.has('name') ? rows.map((row) => textOf(row.at('name')?.value ?? null)) : [];
  const readings = readMonthColumn(values, { year: table.year, date1904 }, subjects);
  rows.forEach((row, index) => {
    if (readings[index]?.state !== 'unreadable') return;
    withYear(row, table.year, context, (year) => parseMonthCell(values[index] ?? null, { year, date1904 }));
  });
  return readings;
}
