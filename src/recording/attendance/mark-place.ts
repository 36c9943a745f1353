import type { AttendanceEntry } from '../../records/attendance';
import { type CellRef, cellRef } from '../../records/cell-ref';
import type { Member, MemberKey } from '../../records/member';
import { monthNumber, yearOfMonth } from '../../records/month';
import type { Table } from '../../reading/tables/table';
import { yearInColumn } from '../in-column';
import type { RecordingBook, RecordingNote } from '../recording';
import type { Written } from '../../notation/written';
import { attendanceSheets, headOfDay, holds, lastHead, rowOf, type AttendanceSheet } from './attendance-sheets';
import type { DayOfRecording } from './day-of-recording';
import { nextColumn, type NextColumn } from '../next-column';
import { isNote, note } from '../note';
import { occasionCells } from './occasion-cells';
import { ambiguity, personCells, rosterProblem } from '../persons/person-cells';
import { marksOfDay } from './records-of-day';
import { tableOfMonth } from './table-of-month';

/** Where the mark of one member at one theme day stands, or is to stand. */
export interface MarkPlace {
  readonly table: Table;
  /** The mark's cell, in a row that is there; else the cells of the new row beside the mark, and the mark's column. */
  readonly at:
    | { readonly entry: AttendanceEntry | null; readonly cell: CellRef }
    | { readonly row: ReadonlyMap<string | number, Written>; readonly column: number; readonly key: string };
  /** A month that the matrix has no column for yet. */
  readonly newColumn: NextColumn | null;
  /** Cells that tell whose and which day's mark it is. */
  readonly guards: readonly CellRef[];
}

/** Finds the place of each member's mark at one theme day. */
export class MarkPlaces {
  private readonly matrices: readonly AttendanceSheet[];
  private readonly lists: readonly Table[];
  private readonly marks: ReadonlyMap<MemberKey, AttendanceEntry>;

  constructor(
    private readonly book: RecordingBook,
    private readonly day: DayOfRecording,
  ) {
    const sheets = attendanceSheets(book.reading);
    this.matrices = sheets.filter(({ covers }) => covers.layout === 'matrix');
    this.lists = sheets.flatMap(({ table, covers }) => {
      return covers.layout === 'list' && table.columns.has('mark') ? [table] : [];
    });
    this.marks = marksOfDay(book.reading.branch, day);
  }

  /** The note says why there is no place, and what to do. */
  of(member: Member): MarkPlace | RecordingNote {
    const problem = rosterProblem(member, this.book.reading.branch);
    if (problem) return problem;
    return this.existing(member) ?? this.inMatrix(member) ?? this.inList(member) ?? this.inNewColumn(member);
  }

  private existing({ key }: Member): MarkPlace | null {
    const entry = this.marks.get(key);
    if (!entry) return null;
    const table = [...this.matrices.map((each) => each.table), ...this.lists].find((each) =>
      holds(each, entry.mark.cell),
    );
    if (!table) return null;
    const guards = [entry.person.cell, ...(entry.occasion.cell === null ? [] : [entry.occasion.cell])];
    return { table, at: { entry, cell: entry.mark.cell }, newColumn: null, guards };
  }

  /** A row to be added to the matrix that has the day's column; of several to the one with most of the section. */
  private inMatrix(member: Member): MarkPlace | RecordingNote | null {
    const having = this.matrices.flatMap((sheet) => {
      const head = headOfDay(sheet, this.day);
      return head ? [{ sheet, head }] : [];
    });
    const colleagues = this.colleagues(member);
    const share = ({ covers }: AttendanceSheet): number =>
      covers.people.filter(({ member: key }) => key !== null && colleagues.has(key)).length;
    const [best] = having.toSorted((one, other) => share(other.sheet) - share(one.sheet));
    if (!best) return null;
    const { sheet, head } = best;
    return this.newRow(sheet, member, head.column, null, [head.header]);
  }

  private inList(member: Member): MarkPlace | RecordingNote | null {
    const table = tableOfMonth(this.lists, this.day.month);
    const column = table?.columns.get('mark');
    if (!table || column === undefined) return null;
    const { branch } = this.book.reading;
    const people = this.day.of(branch.attendance).map(({ person }) => person);
    const unclear = ambiguity(
      member,
      people.filter(({ cell }) => holds(table, cell)),
    );
    if (unclear) return unclear;
    const who = personCells(table, member, branch);
    if (isNote(who)) return who;
    const when = occasionCells(table, this.day, this.book.snapshot.date1904);
    if (isNote(when)) return when;
    const key = `${member.key} ${this.day.month}`;
    return { table, at: { row: new Map([...who, ...when]), column, key }, newColumn: null, guards: [] };
  }

  private inNewColumn(member: Member): MarkPlace | RecordingNote {
    const { month } = this.day;
    const when = { year: yearOfMonth(month), month: monthNumber(month) };
    const having = this.matrices.flatMap((sheet) => {
      const next = nextColumn(sheet.table, this.day, {
        part: 'mark',
        planned: 0,
        date1904: this.book.snapshot.date1904,
      });
      return next ? [{ sheet, next }] : [];
    });
    const own = having.find(({ sheet }) => rowOf(sheet, member) !== null) ?? having[0];
    if (own) {
      const { table } = own.sheet;
      const row = rowOf(own.sheet, member);
      if (row === null) return this.newRow(own.sheet, member, own.next.column, own.next, [own.next.after]);
      const cell = cellRef(table.sheet.name, row.row, own.next.column);
      return { table, at: { entry: null, cell }, newColumn: own.next, guards: [row, own.next.after] };
    }
    const ofYear = this.matrices.find(({ table }) => table.year === when.year);
    if (!ofYear) return note('attendance-no-table', when);
    return note('attendance-no-column', { ...when, sheet: ofYear.covers.sheet }, lastHead(ofYear.table));
  }

  private newRow(
    sheet: AttendanceSheet,
    member: Member,
    column: number,
    newColumn: NextColumn | null,
    guards: readonly CellRef[],
  ): MarkPlace | RecordingNote {
    const { table, covers } = sheet;
    const unclear = ambiguity(member, covers.people);
    if (unclear) return unclear;
    const who = personCells(table, member, this.book.reading.branch);
    if (isNote(who)) return who;
    const row = new Map<string | number, Written>(who);
    const year = table.columns.get('year');
    if (year !== undefined) row.set('year', yearInColumn(table, year, yearOfMonth(this.day.month)));
    return { table, at: { row, column, key: member.key }, newColumn, guards };
  }

  private colleagues({ section }: Member): ReadonlySet<MemberKey> {
    const own = section?.value ?? null;
    const { members } = this.book.reading.branch;
    return new Set(members.flatMap((each) => (own !== null && each.section?.value === own ? [each.key] : [])));
  }
}
