import type { AttendanceEntry, Occasion } from '../../records/attendance';
import type { Person } from '../../records/member';
import type { Table } from '../tables/table';
import { markField } from './mark-field';
import { onceEach, personOf } from './people';
import type { AttendanceReading } from './read-attendance';
import type { ReadingContext } from './reading-context';
import { monthFields } from './row-months';
import { rowTime } from './row-time';
import { tableRow } from './table-row';
import { markParser } from './table-legend';

/** One row a mark: name, date or month (or the month of the whole sheet), mark. */
export function readAttendanceList(table: Table, context: ReadingContext): AttendanceReading {
  const parse = markParser(table, context);
  const rows = table.dataRows.map((row) => tableRow(table, row));
  const months = monthFields(table, rows, context);
  const people: Person[] = [];
  const entries: AttendanceEntry[] = [];
  const occasions = new Map<string, Occasion>();
  rows.forEach((row, index) => {
    const person = personOf(row, context);
    if (person === null) return;
    people.push(person);
    const time = rowTime(row, months[index] ?? null, ['date'], context);
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
