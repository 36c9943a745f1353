import type { IsoDate } from '../../records/iso-date';
import { monthNumber, monthOf, yearOfMonth, type Month } from '../../records/month';
import type { Table } from '../../reading/tables/table';
import { writtenText, type Written } from '../../notation/written';
import { columnValues, monthInColumn, yearInColumn } from '../in-column';
import type { WritingList } from '../writing-list';

/**
 * What tells the month of a new row, in the table's own columns, and that it is of a
 * theme day where the table mixes meetings.
 */
export function monthCells(table: Table, month: Month, date1904: boolean): Map<string, Written> {
  const cells = new Map<string, Written>();
  const meeting = table.columns.get('meeting');
  if (meeting !== undefined) cells.set('meeting', writtenText(kindInColumn(table, meeting)));
  const year = table.columns.get('year');
  const column = table.columns.get('month');
  if (column === undefined) return cells;
  if (year !== undefined) cells.set('year', yearInColumn(table, year, yearOfMonth(month)));
  cells.set('month', monthInColumn(table, column, month, date1904));
  return cells;
}

/** Whether the sheet's name or title says the month of all its rows. */
export function isTableOfMonth({ statedMonth }: Table, month: Month): boolean {
  return statedMonth === monthNumber(month);
}

/**
 * Whether a date would make the row that of another month, since the table tells
 * months by their dates alone; then it is refused.
 */
export function refuseOtherMonth(date: IsoDate, month: Month, table: Table, list: WritingList): boolean {
  if (monthOf(date) === month || table.columns.has('month') || table.statedMonth !== null) return false;
  list.refuse('date-of-other-month', { sheet: table.sheet.name, date, month: monthNumber(month) });
  return true;
}

/** 主题党日 as the table writes it. */
function kindInColumn(table: Table, column: number): string {
  const known = columnValues(table, column).find((value) => typeof value === 'string' && value.includes('党日'));
  return typeof known === 'string' ? known : '主题党日';
}
