import { fieldAt } from '../../notation/cell-reading';
import { parseCountCell } from '../../notation/count';
import { parseDateCell } from '../../notation/date';
import { durationUnitOf, parseDurationCell } from '../../notation/duration';
import { shownText } from '../../notation/read-cell';
import { parseTimeOfDay } from '../../notation/time-of-day';
import { parseDoneCell, parseYesNoCell } from '../../notation/yes-no';
import { cellRef } from '../../records/cell-ref';
import { blank, type Field, read, unreadable } from '../../records/field';
import { daysBetween } from '../../records/iso-date';
import type { Month } from '../../records/month';
import type { Duration, ThemeDayRow } from '../../records/theme-day-row';
import type { FieldName } from '../../roles/role-tables';
import { SESSIONS } from '../../roles/sessions';
import { shownAt, textOf } from '../../workbook/sheet-cells';
import type { Table } from '../tables/table';
import { fieldReader, fieldsOfRow, namesField, parseOutingCell, parseTextCell, sectionsField } from './field-reader';
import type { ReadingContext } from './reading-context';
import { monthFields, partsOf, rowYear } from './row-months';
import { dateParser, rowTime, type RowTime } from './row-time';
import { type Placed, tableRow, type TableRow } from './table-row';

/** Reads a schedule 活动安排 or a sessions table 活动记录: one row each theme day. */
export function readThemeDays(table: Table, context: ReadingContext): ThemeDayRow[] {
  const rows = table.dataRows.map((row) => tableRow(table, row));
  const months = monthFields(table, rows, context);
  return rows.flatMap((row, index) => {
    const time = rowTime(row, months[index] ?? null, ['date', 'plannedDate'], context);
    if (time.month === null && !time.unreadable) {
      const place = { role: table.role, field: 'month', month: null } as const;
      context.issues.missing(time.cell ?? nameless(row), place, 'month');
    }
    return [themeDayRow(row, time, context)];
  });
}

/** The dates are read with the month, and a duration may be a span from a start to an end. */
const otherFields = fieldsOfRow(SESSIONS.fields, ['month', 'date', 'plannedDate', 'duration']);

function themeDayRow(row: TableRow, time: RowTime, context: ReadingContext): ThemeDayRow {
  const { read } = fieldReader(row, time.month, context.issues);
  return {
    month: time.month,
    cell: time.cell ?? nameless(row),
    date: time.dates[0] ?? null,
    plannedDate: time.dates[1] ?? null,
    duration: durationField(row, time.month, context),
    ...otherFields(read, {
      text: parseTextCell,
      date: dateParser(row, partsOf(time.month, rowYear(row, context)), context),
      yesNo: parseYesNoCell,
      outing: parseOutingCell,
      done: parseDoneCell,
      count: parseCountCell,
      sections: sectionsField,
      persons: namesField(context.persons),
    }),
  };
}

/** A table whose month is only in its sheet's name: the row's first cell. */
function nameless({ table, row }: TableRow): ReturnType<typeof cellRef> {
  return cellRef(table.sheet.name, row, table.firstColumn);
}

/** A day of an outing that lasts several counts as a working day. */
const MINUTES_A_WORKING_DAY = 480;

/**
 * How long a session lasted: from a start and an end column where both are
 * written, else from the 时长 column. Null where the table has neither.
 */
function durationField(row: TableRow, month: Month | null, context: ReadingContext): Field<Duration> | null {
  const { issues, settings } = context;
  const start = row.at('start');
  const end = row.at('end');
  const place = { role: row.table.role, month };
  const span = start !== null && end !== null ? spanOf(start, end, context) : null;
  const own = row.at('duration');
  if (span !== null && (span.state !== 'blank' || own === null)) {
    return issues.checked(span, { ...place, field: span.cell === start?.cell ? 'start' : 'end' });
  }
  if (own === null) return null;
  const unit = durationUnitOf(headText(row, 'duration'));
  const reading = parseDurationCell(own.value, { halfDayHours: settings.halfDayHours, unit });
  return issues.checked(fieldAt(reading, own.cell), { ...place, field: 'duration' });
}

function headText({ table }: TableRow, field: FieldName): string {
  const head = table.headers.get(field);
  return head ? textOf(shownAt(table.sheet, head.row, head.column)) : '';
}

function spanOf(start: Placed, end: Placed, { date1904 }: ReadingContext): Field<Duration> {
  const from = parseTimeOfDay(start.value);
  const to = parseTimeOfDay(end.value);
  if (from.state === 'unreadable') return fieldAt(from, start.cell);
  if (to.state === 'unreadable') return fieldAt(to, end.cell);
  if (from.state === 'blank') return blank(start.cell);
  if (to.state === 'blank') return blank(end.cell);
  const text = `${clock(from.value)}-${clock(to.value)}`;
  const days = daysApart(start, end, date1904);
  if (days > 0) return read({ minutes: (days + 1) * MINUTES_A_WORKING_DAY, text }, end.cell);
  const minutes = to.value - from.value;
  return days < 0 || minutes < 0
    ? unreadable(end.cell, shownText(end.value), 'duration')
    : read({ minutes, text }, end.cell);
}

/** Whole days from a start with its date to an end with its date; 0 where either has only a time. */
function daysApart(start: Placed, end: Placed, date1904: boolean): number {
  const [from, to] = [start, end].map(({ value }) => parseDateCell(value, { year: null, month: null, date1904 }));
  return from?.state === 'read' && to?.state === 'read' ? daysBetween(from.value, to.value) : 0;
}

function clock(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}
