import { dateLike } from '../notation/date';
import { monthLike } from '../notation/month';
import { namesLike } from '../notation/names';
import { isOfMonths, periodLike, type Period } from '../notation/period';
import type { Written } from '../notation/written';
import { dayLike, yearLike } from '../notation/year-and-day';
import { yesNoLike } from '../notation/yes-no';
import type { Table } from '../reading/tables/table';
import { yearOf, type IsoDate } from '../records/iso-date';
import { yearOfMonth, type Month } from '../records/month';
import { cellAt } from '../workbook/sheet-cells';
import type { CellValue } from '../workbook/snapshot';

/** What the data rows of a table hold in one column, blanks left out, from the last row up: the latest ways of writing first. */
export function columnValues({ sheet, dataRows }: Table, column: number): Exclude<CellValue, null>[] {
  return dataRows
    .toReversed()
    .flatMap((row) => cellAt(sheet, row, column) ?? [])
    .filter((value) => typeof value !== 'string' || value.trim() !== '');
}

/** A month as the column writes its months; without its year where the table has a column of years. */
export function monthInColumn(table: Table, column: number, month: Month, date1904: boolean): Written {
  const yearBeside = table.columns.has('year');
  const year = yearBeside ? yearOfMonth(month) : table.year;
  return monthLike(columnValues(table, column), month, { year, date1904, yearBeside });
}

/** A date as the column writes its dates. */
export function dateInColumn(table: Table, column: number, date: IsoDate, date1904: boolean): Written {
  const year = table.columns.has('year') ? yearOf(date) : table.year;
  return dateLike(columnValues(table, column), date, { year, date1904 });
}

/** A year in a column of years of its own, beside one of months. */
export function yearInColumn(table: Table, column: number, year: number): Written {
  return yearLike(columnValues(table, column)[0] ?? null, year);
}

/** A day in a column of days, beside one of months. */
export function dayInColumn(table: Table, column: number, day: number): Written {
  return dayLike(columnValues(table, column)[0] ?? null, day);
}

/** Several names in one cell, as the column parts them. */
export function namesInColumn(table: Table, column: number, names: readonly string[]): Written {
  return namesLike(columnValues(table, column), names);
}

/** A yes or no as the column says it, else as the table's other columns do. */
export function yesNoInColumn(table: Table, column: number, yes: boolean): Written {
  const { sheet, dataRows, columns } = table;
  const elsewhere = (): CellValue[] =>
    [...columns.values()].flatMap((other) => dataRows.map((row) => cellAt(sheet, row, other)));
  return yesNoLike(columnValues(table, column), elsewhere, yes);
}

/**
 * Months, both ends included, as the column writes its periods; null where no cell
 * could say them. `year` is what the row says of its year beside it.
 */
export function periodInColumn(
  table: Table,
  column: number,
  period: Period,
  { year, date1904 }: { readonly year: number | null; readonly date1904: boolean },
): Written | null {
  return periodLike(columnValues(table, column), period, { year, date1904, yearBeside: table.columns.has('year') });
}

/** Whether the column says periods of several months in one cell. */
export function writesPeriods(table: Table, column: number): boolean {
  return columnValues(table, column).some(isOfMonths);
}
