import type { Written } from '../../notation/written';
import type { Table } from '../../reading/tables/table';
import type { IsoDate } from '../../records/iso-date';
import { monthNumber, monthOf, yearOfMonth, type Month } from '../../records/month';
import { monthInColumn, periodInColumn, writesPeriods, yearInColumn } from '../in-column';

/** The months of a new row of a payment list, and what else tells them. */
export interface RowMonths {
  readonly from: Month;
  readonly to: Month;
  /** The day of payment, which alone tells the month in a list without any column for it. */
  readonly paidOn: IsoDate | null;
}

/**
 * What a new row of a payment list must say so that reading takes it for these
 * months, by field, in the list's own way. Null where one row cannot say it: a
 * column of single months, a sheet of another month or year.
 */
export function periodOfRow(table: Table, months: RowMonths, date1904: boolean): ReadonlyMap<string, Written> | null {
  const { columns } = table;
  const { from, to } = months;
  const isOneYear = yearOfMonth(from) === yearOfMonth(to);
  const yearColumn = columns.get('year');
  if (yearColumn !== undefined && !isOneYear) return null;
  const year = yearColumn === undefined ? table.year : yearOfMonth(from);
  const own = monthsOfRow(table, months, { year, date1904 });
  if (own === null) return null;
  return yearColumn === undefined
    ? own
    : new Map([...own, ['year', yearInColumn(table, yearColumn, yearOfMonth(from))]]);
}

function monthsOfRow(
  table: Table,
  { from, to, paidOn }: RowMonths,
  context: { readonly year: number | null; readonly date1904: boolean },
): Map<string, Written> | null {
  const { columns } = table;
  const ofYear = { ...table, year: context.year };
  const [first, last] = [columns.get('periodFrom'), columns.get('periodTo')];
  // 缴费起止月份 is both in one column.
  if (first !== undefined && last !== undefined && first !== last) {
    return new Map([
      ['periodFrom', monthInColumn(ofYear, first, from, context.date1904)],
      ['periodTo', monthInColumn(ofYear, last, to, context.date1904)],
    ]);
  }
  for (const field of ['periodFrom', 'periodTo', 'period', 'month']) {
    const column = columns.get(field);
    if (column === undefined) continue;
    if (field === 'month' && from !== to && !writesPeriods(table, column)) return null;
    const written = periodInColumn(table, column, { from, to }, context);
    return written && new Map([[field, written]]);
  }
  if (columns.has('year')) return monthNumber(from) === 1 && monthNumber(to) === 12 ? new Map() : null;
  if (from !== to) return null;
  if (table.statedMonth !== null) {
    return monthNumber(from) === table.statedMonth && yearOfMonth(from) === table.year ? new Map() : null;
  }
  return paidOn !== null && monthOf(paidOn) === from ? new Map() : null;
}
