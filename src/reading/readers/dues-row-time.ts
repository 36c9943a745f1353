import { type CellReading, fieldAt } from '../../notation/cell-reading';
import { parsePeriodCell, type Period } from '../../notation/period';
import { unreadableCell } from '../../notation/read-cell';
import type { CellRef } from '../../records/cell-ref';
import type { Field } from '../../records/field';
import type { IsoDate } from '../../records/iso-date';
import { type Month, month, monthNumber, monthOf, yearOfMonth } from '../../records/month';
import type { FieldName } from '../../roles/role-tables';
import type { CellValue } from '../../workbook/snapshot';
import { YearNeeded } from '../errors';
import type { ReadingContext } from './reading-context';
import { rowYear, withYear } from './row-months';
import { dateParser } from './row-time';
import type { Placed, TableRow } from './table-row';

/** For which months a row of a payment list is, and when it was paid. */
interface ListRowTime {
  readonly period: Period | null;
  readonly paidOn: Field<IsoDate> | null;
  /** Where the period is stated, or would be. */
  readonly place: { readonly cell: CellRef | null; readonly field: FieldName };
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

/** What a row says of its months: the cell that says it, and the field of that cell. */
interface StatedPeriod {
  readonly reading: CellReading<Period>;
  readonly cell: CellRef;
  readonly field: 'periodFrom' | 'periodTo' | 'period' | 'month' | 'year';
}

/**
 * The months that a row of a payment list pays for: 缴费起始月份 and 缴费截止月份, one cell
 * with both, a month (or quarter) with or without a year column, or a year alone.
 * Null where the table has no such column. `monthReading` is the month cell's.
 */
function statedPeriod(
  row: TableRow,
  monthReading: CellReading<Month> | null,
  context: ReadingContext,
): StatedPeriod | null {
  const parse = (value: CellValue): CellReading<Period> =>
    withYear(row, rowYear(row, context), context, (year) =>
      parsePeriodCell(value, { year, date1904: context.date1904 }),
    );
  const whole = row.at('period');
  const ownMonth = row.at('month');
  const candidates: (StatedPeriod | null)[] = [
    fromTo(row.at('periodFrom'), row.at('periodTo'), parse),
    whole && { reading: parse(whole.value), cell: whole.cell, field: 'period' },
    ownMonth && { reading: ofMonth(ownMonth, monthReading, parse), cell: ownMonth.cell, field: 'month' },
  ];
  const stated = candidates.filter((candidate) => candidate !== null);
  const [first] = stated;
  if (first) return stated.find(({ reading }) => reading.state !== 'blank') ?? first;
  const year = row.at('year');
  return year === null ? null : { reading: wholeYear(year.value, parse), cell: year.cell, field: 'year' };
}

function fromTo(
  from: Placed | null,
  to: Placed | null,
  parse: (value: CellValue) => CellReading<Period>,
): StatedPeriod | null {
  const first = from ?? to;
  const last = to ?? from;
  if (first === null || last === null) return null;
  const start = parse(first.value);
  const end = parse(last.value);
  const [firstField, lastField] = [
    from === null ? 'periodTo' : 'periodFrom',
    to === null ? 'periodFrom' : 'periodTo',
  ] as const;
  if (start.state === 'unreadable') return { reading: start, cell: first.cell, field: firstField };
  if (end.state === 'unreadable') return { reading: end, cell: last.cell, field: lastField };
  if (start.state === 'blank')
    return { reading: end, cell: end.state === 'blank' ? first.cell : last.cell, field: firstField };
  const until = end.state === 'read' ? end.value.to : start.value.to;
  const reading: CellReading<Period> =
    until < start.value.from
      ? unreadableCell(last.value, 'month')
      : { state: 'read', value: { from: start.value.from, to: until } };
  return reading.state === 'unreadable'
    ? { reading, cell: last.cell, field: lastField }
    : { reading, cell: first.cell, field: firstField };
}

/** A month cell may also name a quarter or several months; a doubtful 2020.1 stays doubtful. */
function ofMonth(
  { value }: Placed,
  reading: CellReading<Month> | null,
  parse: (value: CellValue) => CellReading<Period>,
): CellReading<Period> {
  if (reading?.state === 'read') return { state: 'read', value: { from: reading.value, to: reading.value } };
  const isFraction = typeof value === 'number' && !Number.isInteger(value);
  return reading?.state === 'unreadable' && isFraction ? reading : parse(value);
}

/** 2020, 2020年 or the text 2020 in a column of years. */
function wholeYear(value: CellValue, parse: (value: CellValue) => CellReading<Period>): CellReading<Period> {
  const reading = parse(typeof value === 'string' && /^\s*\d{4}\s*$/u.test(value) ? Number(value) : value);
  if (reading.state !== 'read' || reading.value.from !== reading.value.to) return reading;
  const year = Number(reading.value.from.slice(0, 4));
  return { state: 'read', value: { from: month(year, 1), to: month(year, 12) } };
}
