import { parseDateCell } from '../../notation/date';
import { serialOfDate } from '../../notation/serial-date';
import type { Table } from '../../reading/tables/table';
import { dayOfMonth, type IsoDate } from '../../records/iso-date';
import { monthNumber, monthOf, yearOfMonth, type Month } from '../../records/month';
import { columnValues } from '../in-column';
import { dateInColumn } from '../in-column';
import { dayInColumn } from '../in-column';
import type { Written } from '../../notation/written';

/**
 * A day of payment as the ledger writes such days, for a payment whose last month
 * is `month`: reading completes dates by that month. In a column of bare days (日)
 * a day of the same month is its number. Whatever would be read as another day
 * becomes a real date.
 */
export function writtenPaidOn(table: Table, column: number, paidOn: IsoDate, month: Month, date1904: boolean): Written {
  const ofYear = { ...table, year: yearOfMonth(month) };
  const written = isDayColumn(table, column)
    ? dayInColumn(table, column, dayOfMonth(paidOn))
    : dateInColumn(ofYear, columnToFollow(table, column), paidOn, date1904);
  const known = { year: yearOfMonth(month), month: monthNumber(month), date1904 };
  const reading = parseDateCell(written.value, known);
  const isUnderstood = reading.state === 'read' && reading.value === paidOn;
  const sameMonth = monthOf(paidOn) === month || !isDayColumn(table, column);
  if (isUnderstood && sameMonth) return written;
  return { value: serialOfDate(paidOn, date1904), text: paidOn, format: 'date' };
}

function isDayColumn({ columns }: Table, column: number): boolean {
  return columns.get('day') === column;
}

/** A month that nobody has paid yet shows no way of writing: then the nearest one before it that does, else after it. */
function columnToFollow(table: Table, column: number): number {
  const dates = table.monthColumns.flatMap((head) => (head.part === 'paidOn' ? [head.column] : []));
  const nearestFirst = [column, ...dates.filter((each) => each < column).reverse(), ...dates];
  return nearestFirst.find((each) => columnValues(table, each).length > 0) ?? column;
}
