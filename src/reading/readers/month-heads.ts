import type { Occasion } from '../../records/attendance';
import { isoDate } from '../../records/iso-date';
import { month, yearOfMonth, type Month } from '../../records/month';
import { YearNeeded } from '../errors';
import { shownAt, textOf } from '../sheet-cells';
import type { MonthColumn, Table } from '../tables/table';
import type { ReadingContext } from './reading-context';

/** The month that a matrix column's head names. Throws YearNeeded where neither head nor table knows the year. */
export function monthOfHead(table: Table, head: MonthColumn, { file }: Pick<ReadingContext, 'file'>): Month {
  const year = head.year ?? table.year;
  if (year === null) throw new YearNeeded(file, table.sheet.name);
  return month(year, head.monthNumber);
}

/**
 * The session that a column of marks is for. A head that names a day which does
 * not exist (2月30日) is reported; its column still belongs to the month.
 */
export function occasionOfHead(table: Table, head: MonthColumn, { file, issues }: ReadingContext): Occasion {
  const ownMonth = monthOfHead(table, head, { file });
  const { header, day } = head;
  const date = day === null ? null : isoDate(yearOfMonth(ownMonth), head.monthNumber, day);
  if (day !== null && date === null) {
    const text = textOf(shownAt(table.sheet, header.row, header.column));
    const place = { role: table.role, field: 'date', month: ownMonth };
    issues.checked({ state: 'unreadable', value: null, cell: header, text, expected: 'date' }, place);
  }
  return { month: ownMonth, date, cell: header };
}
