import { monthNumber, yearOfMonth, type Month } from '../../records/month';
import type { Table } from '../../reading/tables/table';
import { monthInColumn } from '../in-column';
import { yearInColumn } from '../in-column';
import type { Written } from '../../notation/written';

/** What tells the month of a new row, in the table's own columns; empty where it has none for that. */
export function monthCells(table: Table, month: Month, date1904: boolean): Map<string, Written> {
  const cells = new Map<string, Written>();
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
