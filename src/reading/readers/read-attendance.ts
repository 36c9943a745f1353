import { type CellReading, fieldAt } from '../../notation/cell-reading';
import { legendWith } from '../../notation/legend';
import { legendOfLine } from '../../notation/legend-line';
import { parseMarkCell } from '../../notation/mark';
import type { AttendanceEntry, AttendanceTable, Mark, Occasion } from '../../records/attendance';
import type { Field } from '../../records/field';
import type { Person } from '../../records/member';
import type { Month } from '../../records/month';
import { NOT_CALCULATED } from '../../records/not-calculated';
import { cellAt, textOf } from '../../workbook/sheet-cells';
import type { CellValue } from '../../workbook/snapshot';
import type { Table } from '../tables/table';
import type { Parser } from './field-reader';
import { occasionOfHead, perYear } from './month-heads';
import { onceEach, personOf } from './people';
import type { IssueList, ReadingContext } from './reading-context';
import { monthFields, rowYear } from './row-months';
import { type RowTime, rowTime } from './row-time';
import { type Placed, shownIn, tableRow, type TableRow } from './table-row';

/** One attendance table: what it covers, and every mark in it, blank ones too. */
interface AttendanceReading {
  readonly table: AttendanceTable;
  readonly entries: readonly AttendanceEntry[];
}

/** Reads a sign-in sheet: a matrix of members and months (or dates), or a list of marks. */
export function readAttendance(table: Table, context: ReadingContext): AttendanceReading {
  return table.monthColumns.length > 0 ? readAttendanceMatrix(table, context) : readAttendanceList(table, context);
}

/** One row a member, one column a month or date. */
function readAttendanceMatrix(table: Table, context: ReadingContext): AttendanceReading {
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

/** One row a mark: name, date or month (or the month of the whole sheet), mark. */
function readAttendanceList(table: Table, context: ReadingContext): AttendanceReading {
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

/** One mark of a person; one that the legend does not hold is reported for its month. */
function markField(
  { value, cell }: Placed,
  parse: Parser<Mark>,
  { name }: Person,
  month: Month | null,
  issues: IssueList,
): Field<Mark> {
  const field = fieldAt(parse(value), cell);
  if (value === NOT_CALCULATED) return issues.checked(field, { role: 'attendance', field: 'mark', month });
  if (field.state === 'unreadable') {
    issues.add({ kind: 'mark-unknown', sheet: cell.sheet, cell, month, text: field.text, person: name });
  }
  return field;
}

/**
 * The parser of one attendance table's marks: the usual marks, those of the
 * settings in their place, those of the table's own legend line before both. The
 * same few marks fill the whole table, so each is worked out once.
 */
export function markParser(table: Table, { settings }: Pick<ReadingContext, 'settings'>): Parser<Mark> {
  const lines = [...table.titles, ...table.notes].map(({ text }) => legendOfLine(text));
  const legend = legendWith(settings.legend, ...lines);
  const known = new Map<CellValue, CellReading<Mark>>();
  return (value) => {
    const before = known.get(value);
    if (before) return before;
    const reading = parseMarkCell(value, legend);
    known.set(value, reading);
    return reading;
  };
}
