import type { Occasion } from '../../records/attendance';
import { isoDate } from '../../records/iso-date';
import { addMonths, type Month, month, yearOfMonth } from '../../records/month';
import { shownAt, textOf } from '../../workbook/sheet-cells';
import { YearNeeded } from '../errors';
import type { MonthColumn, Table } from '../tables/table';
import type { ReadingContext } from './reading-context';

/**
 * Works something out for the columns of a matrix once for every year that its rows
 * are of: a year column says so row by row, else all are of the table's year.
 */
export function perYear<T>(compute: (year: number | null) => T): (year: number | null) => T {
  const known = new Map<number | null, T>();
  return (year) => {
    const before = known.get(year);
    if (before !== undefined) return before;
    const made = compute(year);
    known.set(year, made);
    return made;
  };
}

/**
 * The month that a matrix column's head names, or the first of several, for rows of that year. Throws
 * YearNeeded where neither the head nor anything else knows it.
 */
export function monthOfHead(
  table: Table,
  head: MonthColumn,
  rowYear: number | null,
  { file }: Pick<ReadingContext, 'file'>,
): Month {
  const year = head.year ?? rowYear;
  if (year === null) throw new YearNeeded(file, table.sheet.name);
  return month(year, head.monthNumber);
}

/** The last of the months that a column is for, of which the first is known. */
export function lastMonthOf({ monthCount }: MonthColumn, first: Month): Month {
  return monthCount === 1 ? first : addMonths(first, monthCount - 1);
}

/**
 * The session that a column of marks is for. A head that names a day which does
 * not exist (2月30日) is reported; its column still belongs to the month.
 */
export function occasionOfHead(
  table: Table,
  head: MonthColumn,
  rowYear: number | null,
  { file, issues }: ReadingContext,
): Occasion {
  const ownMonth = monthOfHead(table, head, rowYear, { file });
  const { header, day } = head;
  const date = day === null ? null : isoDate(yearOfMonth(ownMonth), head.monthNumber, day);
  if (day !== null && date === null) {
    const text = textOf(shownAt(table.sheet, header.row, header.column));
    const place = { role: table.role, field: 'date', month: ownMonth } as const;
    issues.checked({ state: 'unreadable', value: null, cell: header, text, expected: 'date' }, place);
  }
  return { month: ownMonth, date, cell: header };
}

/** The month that a column's head names, with the table's year where the head states none; null without either. */
export function monthOfColumn(
  head: { readonly year: number | null; readonly monthNumber: number | null },
  tableYear: number | null,
): Month | null {
  const year = head.year ?? tableYear;
  return year === null || head.monthNumber === null ? null : month(year, head.monthNumber);
}
