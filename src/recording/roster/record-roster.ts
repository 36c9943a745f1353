import { parseCategory } from '../../notation/category';
import { writtenText, type Written } from '../../notation/written';
import type { Table } from '../../reading/tables/table';
import { cellRef } from '../../records/cell-ref';
import type { IsoDate } from '../../records/iso-date';
import type { Member, MemberCategory } from '../../records/member';
import { cellAt } from '../../workbook/sheet-cells';
import { columnValues, dateInColumn } from '../in-column';
import type { RosterIntent } from '../intent';
import { setField } from '../overwriting';
import type { Recorder } from '../recorder';
import type { RecordingBook } from '../recording';
import type { WritingList } from '../writing-list';
import type { Changed, ComparedField, Joined, Left } from './roster-difference';

/** What a status or a note says of one who has left for another branch. */
const LEFT = '转出';

/** Categories as most rosters write them, where the column has no word of its own for one. */
const CATEGORY_WORDS: Readonly<Record<MemberCategory, string>> = {
  full: '正式党员',
  probationary: '预备党员',
  development: '发展对象',
  activist: '积极分子',
  applicant: '入党申请人',
  masses: '群众',
};

/** 名册: differences from another list that were accepted, in the roster that is there. */
export const recordRoster: Recorder<RosterIntent> = ({ differences }, book, list) => {
  for (const difference of differences) {
    switch (difference.kind) {
      case 'joined':
        recordJoined(difference, book, list);
        break;
      case 'left':
        recordLeft(difference, book, list);
        break;
      case 'changed':
        recordChanged(difference, book, list);
    }
  }
};

function recordChanged({ member: key, field, now }: Changed, book: RecordingBook, list: WritingList): void {
  const found = rowOf(book, key);
  if (!found) return;
  const { member, table } = found;
  const held = member[field];
  const column = table.columns.get(field);
  if (held === null || column === undefined) return;
  list.expect(member.name.cell);
  setField(list, book, held, written(table, column, field, now, book));
}

function recordLeft({ member: key, name }: Left, book: RecordingBook, list: WritingList): void {
  const found = rowOf(book, key);
  if (!found) return;
  const { member, table } = found;
  const { row, sheet } = member.name.cell;
  list.expect(member.name.cell);
  const status = table.columns.get('status');
  const notes = table.columns.get('notes');
  if (status !== undefined && member.status) {
    setField(list, book, member.status, writtenText(LEFT));
  } else if (notes !== undefined && cellAt(table.sheet, row, notes) === null) {
    list.set(cellRef(sheet, row, notes), writtenText(LEFT));
  } else list.refuse('roster-left-no-place', { name, sheet }, member.name.cell);
}

function recordJoined({ name, person }: Joined, book: RecordingBook, list: WritingList): void {
  const table = rosterTable(book);
  if (!table) {
    list.refuse('roster-missing', { name });
    return;
  }
  const row = new Map<string, Written>([['name', writtenText(name)]]);
  const put = (field: ComparedField, value: string | null): void => {
    const column = table.columns.get(field);
    if (value !== null && column !== undefined) row.set(field, written(table, column, field, value, book));
  };
  put('section', person.section);
  put('category', person.category);
  put('birthDate', person.birthDate);
  put('joinedOn', person.joinedOn);
  put('fullMemberOn', person.fullMemberOn);
  list.addRow(table, row, `joined ${name} ${person.birthDate ?? ''}`);
  if (table.columns.has('id')) list.remark('roster-id-open', { name, sheet: table.sheet.name });
}

/** A value as the column writes such values. */
function written(table: Table, column: number, field: ComparedField, value: string, book: RecordingBook): Written {
  switch (field) {
    case 'section':
      return writtenText(value);
    case 'category':
      return writtenText(categoryWord(table, column, value as MemberCategory));
    case 'birthDate':
    case 'joinedOn':
    case 'fullMemberOn':
      return dateInColumn(table, column, value as IsoDate, book.snapshot.date1904);
  }
}

/** The column's own word for the category, else the usual one. */
function categoryWord(table: Table, column: number, category: MemberCategory): string {
  const own = columnValues(table, column).find((value) => parseCategory(String(value)) === category);
  return own === undefined ? CATEGORY_WORDS[category] : String(own);
}

/** The roster's table that the latest rows are in. */
function rosterTable({ reading }: RecordingBook): Table | undefined {
  const last = reading.branch.members.at(-1)?.name.cell;
  const tables = reading.tables.filter(({ role }) => role === 'roster');
  return tables.find((table) => last !== undefined && holds(table, last.sheet, last.row)) ?? tables.at(-1);
}

function rowOf({ reading }: RecordingBook, key: Member['key']): { member: Member; table: Table } | null {
  const member = reading.branch.members.find((each) => each.key === key);
  const table = member && reading.tables.find((each) => holds(each, member.name.cell.sheet, member.name.cell.row));
  return member && table ? { member, table } : null;
}

function holds({ role, sheet, dataRows }: Table, name: string, row: number): boolean {
  return role === 'roster' && sheet.name === name && dataRows.includes(row);
}
