import type { CellRef } from '../../records/cell-ref';
import type { Field } from '../../records/field';
import type { IsoDate } from '../../records/iso-date';
import { month, monthNumber, monthOf, yearOfMonth, type Month } from '../../records/month';
import { fieldAt, type CellReading } from '../../notation/cell-reading';
import type { Period } from '../../notation/period';
import { YearNeeded } from '../errors';
import { statedPeriod, type StatedPeriod } from './list-period';
import type { ReadingContext } from './reading-context';
import { dateParser } from './row-time';
import { rowYear } from './row-year';
import type { TableRow } from './table-row';

/** For which months a row of a payment list is, and when it was paid. */
export interface ListRowTime {
  readonly period: Period | null;
  readonly paidOn: Field<IsoDate> | null;
  /** Where the period is stated, or would be. */
  readonly place: { readonly cell: CellRef | null; readonly field: string };
  /** A period or date is written but cannot be understood, which is reported for itself. */
  readonly unreadable: boolean;
}

/**
 * Works out the period of a row: what it states, else the month of the whole sheet,
 * else, only where the table has no column for it at all, the month of payment.
 */
export function listRowTime(
  row: TableRow,
  monthReading: CellReading<Month> | null,
  context: ReadingContext,
): ListRowTime {
  const stated = statedPeriod(row, monthReading, context);
  const own = stated?.reading.state === 'read' ? stated.reading.value : null;
  const assumed = stated === null || stated.reading.state === 'blank' ? sheetMonth(row, context) : null;
  const known = own ?? (assumed && { from: assumed, to: assumed });
  const paidOn = paidOnField(row, known?.to ?? null, context);
  const month = stated === null && paidOn?.state === 'read' ? monthOf(paidOn.value) : null;
  const period = known ?? (month && { from: month, to: month });
  report(row, stated, paidOn, period, context);
  return {
    period,
    paidOn,
    place: { cell: stated?.cell ?? paidOn?.cell ?? null, field: stated?.field ?? 'paidOn' },
    unreadable: stated?.reading.state === 'unreadable' || (period === null && paidOn?.state === 'unreadable'),
  };
}

function sheetMonth({ table }: TableRow, { file }: ReadingContext): Month | null {
  if (table.statedMonth === null) return null;
  if (table.year === null) throw new YearNeeded(file, table.sheet.name);
  return month(table.year, table.statedMonth);
}

/** The payment date, which may also be kept as a 日 column beside 年 and 月. */
function paidOnField(row: TableRow, last: Month | null, context: ReadingContext): Field<IsoDate> | null {
  const placed = row.at('paidOn') ?? row.at('day');
  if (placed === null) return null;
  const parts = {
    year: last === null ? rowYear(row, context) : yearOfMonth(last),
    month: last === null ? row.table.statedMonth : monthNumber(last),
  };
  return fieldAt(dateParser(row, parts, context)(placed.value), placed.cell);
}

function report(
  row: TableRow,
  stated: StatedPeriod | null,
  paidOn: Field<IsoDate> | null,
  period: Period | null,
  { issues }: ReadingContext,
): void {
  const { role } = row.table;
  if (stated) issues.checked(fieldAt(stated.reading, stated.cell), { role, field: stated.field, month: null });
  const single = period !== null && period.from === period.to ? period.from : null;
  issues.checked(paidOn, { role, field: row.table.columns.has('paidOn') ? 'paidOn' : 'day', month: single });
}
