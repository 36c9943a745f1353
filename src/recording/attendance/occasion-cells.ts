import type { Table } from '../../reading/tables/table';
import { dayOfMonth } from '../../records/iso-date';
import { monthNumber, monthOf, yearOfMonth } from '../../records/month';
import { dateInColumn, dayInColumn, monthInColumn, yearInColumn } from '../in-column';
import type { RecordingNote } from '../recording';
import type { Written } from '../../notation/written';
import type { DayOfRecording } from './day-of-recording';
import { note } from '../note';

/**
 * The cells by which a new row of a list says its theme day, in the table's own
 * columns: date, month, or year, month and day. A note where it could not say it:
 * the table goes by dates alone and no date is known, or has no column for either.
 */
export function occasionCells(
  table: Table,
  { month, date }: DayOfRecording,
  date1904: boolean,
): Map<string, Written> | RecordingNote {
  const cells = new Map<string, Written>();
  const column = (field: string): number => table.columns.get(field) ?? 0;
  if (table.columns.has('year')) cells.set('year', yearInColumn(table, column('year'), yearOfMonth(month)));
  if (table.columns.has('month')) cells.set('month', monthInColumn(table, column('month'), month, date1904));
  if (date !== null && table.columns.has('date'))
    cells.set('date', dateInColumn(table, column('date'), date, date1904));
  // A day beside a month is a day of that month.
  if (date !== null && monthOf(date) === month && table.columns.has('day')) {
    cells.set('day', dayInColumn(table, column('day'), dayOfMonth(date)));
  }
  const isTold = cells.has('month') || cells.has('date') || table.statedMonth === monthNumber(month);
  if (isTold) return cells;
  const place = { sheet: table.sheet.name, year: yearOfMonth(month), month: monthNumber(month) };
  return note(table.columns.has('date') ? 'date-needed' : 'no-month-column', place);
}
