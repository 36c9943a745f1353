import type { AttendanceEntry, Occasion } from '../../records/attendance';
import type { Person } from '../../records/member';
import { cellAt, textOf } from '../../workbook/sheet-cells';
import type { Table } from '../tables/table';
import { markField } from './mark-field';
import { onceEach, personOf } from './people';
import type { AttendanceReading } from './read-attendance';
import type { ReadingContext } from './reading-context';
import { monthFields } from './row-months';
import { rowTime, type RowTime } from './row-time';
import { tableRow, type TableRow } from './table-row';
import { markParser } from './table-legend';

/** One row a mark: name, date or month (or the month of the whole sheet), mark. */
export function readAttendanceList(table: Table, context: ReadingContext): AttendanceReading {
  const parse = markParser(table, context);
  const rows = table.dataRows.map((row) => tableRow(table, row));
  const months = monthFields(table, rows, context);
  const people: Person[] = [];
  const entries: AttendanceEntry[] = [];
  const occasions = new Map<string, Occasion>();
  const timeOf = (row: TableRow, index: number): RowTime => rowTime(row, months[index] ?? null, ['date'], context);
  const oneDay = isOfSignInTimes(table) ? onlyDay(rows.map(timeOf)) : null;
  rows.forEach((row, index) => {
    const person = personOf(row, context);
    if (person === null) return;
    people.push(person);
    const own = timeOf(row, index);
    const time = own.month === null && !own.unreadable ? (oneDay ?? own) : own;
    const placed = row.at('mark');
    if (placed === null) return;
    const mark = markField(placed, parse, person, time.month, context.issues);
    if (time.month === null) {
      if (mark.state !== 'blank' || time.unreadable) context.undatedRows.push({ role: 'attendance', person });
      if (mark.state === 'blank' || time.unreadable) return;
      context.issues.missing(time.cell ?? mark.cell, { role: table.role, field: 'date', month: null }, 'date');
      return;
    }
    const occasion = { month: time.month, date: time.dates[0]?.value ?? null, cell: time.cell };
    const key = `${occasion.month} ${occasion.date ?? ''}`;
    if (!occasions.has(key)) occasions.set(key, occasion);
    entries.push({ person, occasion, mark });
  });
  return {
    table: { layout: 'list', sheet: table.sheet.name, occasions: [...occasions.values()], people: onceEach(people) },
    entries,
  };
}

/** 签到时间 is empty for those who did not come. */
function isOfSignInTimes({ headers, sheet }: Table): boolean {
  const head = headers.get('date');
  return head !== undefined && textOf(cellAt(sheet, head.row, head.column)).includes('签到');
}

/** The day on which all who signed in did so: it was that of the others too. */
function onlyDay(times: readonly RowTime[]): RowTime | null {
  const dated = times.filter(({ month }) => month !== null);
  const [first] = dated;
  const isOne = dated.every((time) => time.dates[0]?.value === first?.dates[0]?.value);
  return first !== undefined && isOne ? first : null;
}
