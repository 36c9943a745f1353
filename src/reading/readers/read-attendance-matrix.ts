import type { AttendanceEntry, Occasion } from '../../records/attendance';
import type { Person } from '../../records/member';
import type { Table } from '../tables/table';
import { markField } from './mark-field';
import { occasionOfHead, perYear } from './month-heads';
import { personOf } from './people';
import type { AttendanceReading } from './read-attendance';
import type { ReadingContext } from './reading-context';
import { rowYear } from './row-year';
import { shownIn, tableRow } from './table-row';
import { markParser } from './table-legend';

/** One row a member, one column a month or date. */
export function readAttendanceMatrix(table: Table, context: ReadingContext): AttendanceReading {
  const parse = markParser(table, context);
  const occasions = new Set<Occasion>();
  const columnsOf = perYear((year) =>
    table.monthColumns.map((head) => {
      const occasion = occasionOfHead(table, head, year, context);
      occasions.add(occasion);
      return { head, occasion };
    }),
  );
  const firstColumn = Math.min(...table.monthColumns.map(({ column }) => column));
  const people: Person[] = [];
  const entries: AttendanceEntry[] = [];
  if (table.dataRows.length === 0) columnsOf(table.year);
  for (const number of table.dataRows) {
    const row = tableRow(table, number);
    const person = personOf(row, context);
    if (person === null) continue;
    people.push(person);
    for (const { head, occasion } of columnsOf(rowYear(row, context))) {
      const mark = markField(
        shownIn(table, number, head.column, firstColumn),
        parse,
        person,
        occasion.month,
        context.issues,
      );
      entries.push({ person, occasion, mark });
    }
  }
  return {
    table: { layout: 'matrix', sheet: table.sheet.name, occasions: [...occasions], people },
    entries,
  };
}
