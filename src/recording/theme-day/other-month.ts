import type { IsoDate } from '../../records/iso-date';
import { monthNumber, monthOf, type Month } from '../../records/month';
import type { Table } from '../../reading/tables/table';
import type { WritingList } from '../writing-list';

/**
 * Whether a date would make the row that of another month, since the table tells
 * months by their dates alone; then it is refused.
 */
export function refuseOtherMonth(date: IsoDate, month: Month, table: Table, list: WritingList): boolean {
  if (monthOf(date) === month || table.columns.has('month') || table.statedMonth !== null) return false;
  list.refuse('date-of-other-month', { sheet: table.sheet.name, date, month: monthNumber(month) });
  return true;
}
