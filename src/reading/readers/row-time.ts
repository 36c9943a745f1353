import { type CellReading, fieldAt } from '../../notation/cell-reading';
import { parseDateCell } from '../../notation/date';
import { parseMonthCell } from '../../notation/month';
import type { CellRef } from '../../records/cell-ref';
import { blank, type Field } from '../../records/field';
import type { IsoDate } from '../../records/iso-date';
import { type Month, month, monthOf } from '../../records/month';
import type { CellValue } from '../../workbook/snapshot';
import type { Parser } from './field-reader';
import type { ReadingContext } from './reading-context';
import { partsOf, rowYear, withYear } from './row-months';
import type { TableRow } from './table-row';

/** The month a row is for and the dates that tell it, as far as the row states them. */
export interface RowTime {
  readonly month: Month | null;
  /** Where the month or date stands, or would stand; null where it is only in the sheet's name or title. */
  readonly cell: CellRef | null;
  /** The asked-for date fields, in their order; null for those without a column. */
  readonly dates: readonly (Field<IsoDate> | null)[];
  /** A month or date is written but cannot be understood: said for itself, so the row does not lack one. */
  readonly unreadable: boolean;
}

/** The columns that may tell on which day a row's activity was. */
type DateField = 'date' | 'plannedDate';

/**
 * Works out the month of a row: its month cell, else the first of the date fields
 * that is read, else what the sheet name or title states for all rows. Unreadable
 * dates are reported, for the month where that is known.
 */
export function rowTime(
  row: TableRow,
  monthField: Field<Month> | null,
  dateFields: readonly DateField[],
  context: ReadingContext,
): RowTime {
  const year = rowYear(row, context);
  const ownMonth = monthField?.value ?? null;
  const parts = { ...partsOf(ownMonth, year), ...(ownMonth === null ? { month: row.table.statedMonth } : {}) };
  const parse = dateParser(row, parts, context);
  const dates = dateFields.map((name, index) => dateField(row, name, index === 0, parse));

  const standsForMonth = monthField === null || monthField.state === 'blank';
  const months = standsForMonth ? dates.map((date) => bareMonth(row, date, year, context)) : [];
  const found =
    ownMonth ??
    (standsForMonth
      ? (firstOf(dates.map((date) => (date?.state === 'read' ? monthOf(date.value) : null))) ??
        firstOf(months) ??
        statedMonth(row, year, context))
      : null);

  const settled = dates.map((date, index) =>
    date && (months[index] ?? null) !== null ? blank<IsoDate>(date.cell) : date,
  );
  dateFields.forEach((field, index) => {
    context.issues.checked(settled[index] ?? null, { role: row.table.role, field, month: found });
  });
  return {
    month: found,
    cell: placeOf(monthField, dates),
    dates: settled,
    unreadable: [monthField, ...settled].some((field) => field?.state === 'unreadable'),
  };
}

/** A parser of dates that takes missing years and months from their row. */
export function dateParser(
  row: TableRow,
  parts: { readonly year: number | null; readonly month: number | null },
  context: ReadingContext,
): Parser<IsoDate> {
  const { date1904 } = context;
  return (value: CellValue): CellReading<IsoDate> =>
    withYear(row, parts.year, context, (year) => parseDateCell(value, { year, month: parts.month, date1904 }));
}

/** The first of the date fields may also be kept as a 日 column beside 年 and 月. */
function dateField(row: TableRow, name: DateField, mayBeDay: boolean, parse: Parser<IsoDate>): Field<IsoDate> | null {
  const placed = row.at(name) ?? (mayBeDay ? row.at('day') : null);
  return placed === null ? null : fieldAt(parse(placed.value), placed.cell);
}

/** A date cell that holds no more than a month (1月 under 活动时间) tells the month and leaves the date open. */
function bareMonth(
  row: TableRow,
  date: Field<IsoDate> | null,
  year: number | null,
  context: ReadingContext,
): Month | null {
  if (date?.state !== 'unreadable') return null;
  const reading = withYear(row, year, context, (assumed) =>
    parseMonthCell(date.text, { year: assumed, date1904: context.date1904 }),
  );
  return reading.state === 'read' ? reading.value : null;
}

function statedMonth(row: TableRow, year: number | null, { file }: ReadingContext): Month | null {
  const { statedMonth: stated } = row.table;
  if (stated === null) return null;
  const reading = withYear(row, year, { file }, (assumed) =>
    assumed === null
      ? { state: 'unreadable', text: '', expected: 'month' }
      : { state: 'read', value: month(assumed, stated) },
  );
  return reading.state === 'read' ? reading.value : null;
}

function placeOf(monthField: Field<Month> | null, dates: readonly (Field<IsoDate> | null)[]): CellRef | null {
  const fields = [monthField, ...dates].filter((field) => field !== null);
  return (fields.find((field) => field.state !== 'blank') ?? fields[0])?.cell ?? null;
}

function firstOf<T>(values: readonly (T | null)[]): T | null {
  return values.find((value) => value !== null) ?? null;
}
