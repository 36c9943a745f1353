import { valueOf, type Field } from '../../records/field';
import { dayOfMonth, type IsoDate } from '../../records/iso-date';
import { monthOf, type Month } from '../../records/month';
import { splitNames } from '../../notation/names';
import type { Table } from '../../reading/tables/table';
import type { ThemeDayStep } from '../intent';
import { columnValues, dateInColumn, dayInColumn, yesNoInColumn } from '../in-column';
import { NOTHING, writtenText, type Written } from '../../notation/written';

/** A step of a month as the column writes such things; no words empty the cell. */
export function writtenStep(
  step: ThemeDayStep,
  table: Table,
  column: number,
  month: Month,
  date1904: boolean,
): Written {
  if ('date' in step) return writtenDate(table, column, step.date, month, date1904);
  if ('done' in step) return yesNoInColumn(table, column, step.done);
  const text = step.text.trim();
  return text === '' ? NOTHING : writtenText(text);
}

/** A date of a month's row as its column writes dates: in full, or only its day where the row says the month. */
export function writtenDate(table: Table, column: number, date: IsoDate, month: Month, date1904: boolean): Written {
  return monthOf(date) === month && holdsDays(table, column)
    ? dayInColumn(table, column, dayOfMonth(date))
    : dateInColumn(table, column, date, date1904);
}

/** A column 日, or one whose latest date is 20日 beside a column of months. */
function holdsDays(table: Table, column: number): boolean {
  if (table.columns.get('day') === column) return true;
  const latest = columnValues(table, column)[0];
  return table.columns.has('month') && latest !== undefined && /^\d{1,2}[日号]?$/u.test(String(latest).trim());
}

/** Whether the row says the same already, in whatever way. */
export function saysAlready(field: Field<unknown>, step: ThemeDayStep): boolean {
  const value = valueOf(field);
  if ('date' in step) return value === step.date;
  if ('done' in step) return isDone(value) === step.done;
  const text = step.text.trim();
  if (Array.isArray(value)) return isSameList(value, splitNames(text));
  return (wordsOf(value) ?? '') === text && field.state !== 'unreadable';
}

function isDone(value: unknown): boolean | null {
  if (typeof value === 'boolean') return value;
  return hasKey(value, 'done') ? value.done === true : null;
}

/** What a cell says of something done, or of how long it took, is kept beside what it means. */
function wordsOf(value: unknown): unknown {
  return hasKey(value, 'text') ? value.text : value;
}

function hasKey<K extends string>(value: unknown, key: K): value is Readonly<Record<K, unknown>> {
  return typeof value === 'object' && value !== null && key in value;
}

function isSameList(one: readonly unknown[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((name, index) => name === other[index]);
}
