import type { AttendanceEntry } from '../../records/attendance';
import type { Person } from '../../records/member';
import type { Table } from '../tables/table';
import { markField } from './mark-field';
import { occasionOfHead } from './month-heads';
import { personOf } from './people';
import type { AttendanceReading } from './read-attendance';
import type { ReadingContext } from './reading-context';
import { shownIn, tableRow } from './table-row';
import { markParser } from './table-legend';

/** One row a member, one column a month or date. */
export function readAttendanceMatrix(table: Table, context: ReadingContext): AttendanceReading {
  const parse = markParser(table, context);
  const columns = table.monthColumns.map((head) => ({ head, occasion: occasionOfHead(table, head, context) }));
  const firstColumn = Math.min(...table.monthColumns.map(({ column }) => column));
  const people: Person[] = [];
  const entries: AttendanceEntry[] = [];
  for (const row of table.dataRows) {
    const person = personOf(tableRow(table, row), context);
    if (person === null) continue;
    people.push(person);
    for (const { head, occasion } of columns) {
      const mark = markField(
        shownIn(table, row, head.column, firstColumn),
        parse,
        person,
        occasion.month,
        context.issues,
      );
      entries.push({ person, occasion, mark });
    }
  }
  return {
    table: { layout: 'matrix', sheet: table.sheet.name, occasions: columns.map(({ occasion }) => occasion), people },
    entries,
  };
}
