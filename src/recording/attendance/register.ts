import type { LeaveEntry } from '../../records/attendance';
import type { Member, MemberKey } from '../../records/member';
import { yearOfMonth } from '../../records/month';
import { dateOfSerial } from '../../notation/serial-date';
import { cellAt, textOf } from '../../workbook/sheet-cells';
import { tableRow } from '../../reading/readers/table-row';
import type { Table } from '../../reading/tables/table';
import type { RecordingBook, RecordingNote } from '../recording';
import type { Written } from '../../notation/written';
import type { WritingList } from '../writing-list';
import type { DayOfRecording } from './day-of-recording';
import { isNote, note } from '../note';
import { occasionCells } from './occasion-cells';
import { NO_NAME_COLUMN, ambiguity, personCells, rosterProblem } from '../persons/person-cells';
import { leaveOfDay } from './records-of-day';
import { registerCells, type RegisterCell, type RegisterStatement } from './register-cells';
import { tableOfMonth } from './table-of-month';

/** The register of leave and make-ups 请假补课, for one theme day. */
export class Register {
  private readonly tables: readonly Table[];
  private readonly entries: ReadonlyMap<MemberKey, LeaveEntry>;

  constructor(
    private readonly book: RecordingBook,
    private readonly day: DayOfRecording,
  ) {
    const { branch, tables } = book.reading;
    this.tables = tables.filter(({ role }) => role === 'leave');
    this.entries = leaveOfDay(branch, day);
  }

  get exists(): boolean {
    return this.tables.length > 0;
  }

  entryOf({ key }: Member): LeaveEntry | null {
    return this.entries.get(key) ?? null;
  }

  /** The table that holds the member's entry, or would take it; null where there is none for the year. */
  tableOf(member: Member): Table | null {
    const entry = this.entryOf(member);
    if (entry === null) return tableOfMonth(this.tables, this.day.month);
    const { sheet, row } = entry.person.cell;
    return (
      this.tables.find((table) => table.sheet.name === sheet && table.firstRow <= row && row <= table.lastRow) ?? null
    );
  }

  /** Puts the statement into the member's row, a new one where there is none. The note says why it cannot. */
  write(member: Member, statement: RegisterStatement, list: WritingList): RecordingNote | null {
    const table = this.tableOf(member);
    if (table === null) {
      return note('register-no-table', { year: yearOfMonth(this.day.month) });
    }
    const { date1904 } = this.book.snapshot;
    const cells = registerCells(table, statement, { year: yearOfMonth(this.day.month), date1904 });
    for (const { field, column } of cells) {
      if (column === null) list.remark('no-column', { sheet: table.sheet.name, field });
    }
    const entry = this.entryOf(member);
    if (entry !== null) {
      this.change(table, entry, cells, list);
      return null;
    }
    return this.add(table, member, cells, list);
  }

  private change(table: Table, entry: LeaveEntry, cells: readonly RegisterCell[], list: WritingList): void {
    const { cell: who } = entry.person;
    const { date, cell: when } = entry.occasion;
    list.expect(who);
    list.expect(when);
    if (date !== null && this.day.date !== null && date !== this.day.date) {
      list.remark('other-date', { found: date, date: this.day.date }, when);
    }
    const row = tableRow(table, who.row);
    for (const { field, column, written, isSaidBy } of cells) {
      const placed = row.at(field);
      if (column === null || placed === null || isSaidBy(placed.value)) continue;
      const value = written(table);
      const old = textOf(cellAt(table.sheet, placed.cell.row, placed.cell.column)).trim();
      list.set(placed.cell, value);
      if (old !== '') list.remark('replaces', { old: this.shown(old, value), new: value.text }, placed.cell);
    }
  }

  private add(table: Table, member: Member, cells: readonly RegisterCell[], list: WritingList): RecordingNote | null {
    const { branch } = this.book.reading;
    const people = this.day.of(branch.leave).map(({ person }) => person);
    const own = people.filter(({ cell }) => cell.sheet === table.sheet.name);
    const problem = rosterProblem(member, branch) ?? ambiguity(member, own);
    if (problem) return problem;
    const who = personCells(table, member, branch);
    if (isNote(who)) {
      // The whole recording goes: a mark whose reason and approver are kept nowhere looks settled.
      if (who.id === NO_NAME_COLUMN) list.refuse(who.id, who.data, who.cell);
      return who;
    }
    const when = occasionCells(table, this.day, this.book.snapshot.date1904);
    if (isNote(when)) return when;
    const row = new Map<string | number, Written>([...who, ...when]);
    for (const { column, written } of cells) if (column !== null) row.set(column, written(table));
    list.addRow(table, row, `${member.key} ${this.day.month}`);
    return null;
  }

  private shown(old: string, { format }: Written): string {
    return format === 'date' ? (dateText(old, this.book.snapshot.date1904) ?? old) : old;
  }
}

function dateText(text: string, date1904: boolean): string | null {
  return /^\d+(\.\d+)?$/u.test(text) ? dateOfSerial(Number(text), date1904) : null;
}
