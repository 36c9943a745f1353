import type { Written } from '../../notation/written';
import type { Reading } from '../../reading/read-branch';
import type { Table } from '../../reading/tables/table';
import { sameTable } from '../../reading/unused-columns';
import { membersLeftSheet } from '../../reports/carry-over/members-left-sheet';
import { ROLE_TABLES } from '../../roles/role-tables';
import { cellAt, shownAt, textOf } from '../../workbook/sheet-cells';
import type { SheetDraft } from '../../workbook/sheet-draft';
import { note } from '../note';
import type { RecordingNote } from '../recording';
import type { WritingList } from '../writing-list';
import type { NextYearRequest } from './step';
import { ownListOfLeft, rowsOfPeople } from './people-left';
import type { Turn } from './turn';

/** The roster on which people stand who have left. */
function rosterOfLeft({ book: { reading }, left }: Turn): Table | null {
  const own = ownListOfLeft(reading, left);
  const rosters = reading.tables.filter((table) => table.role === 'roster' && table !== own);
  return rosters.find((each) => rowsOfPeople(each, left, reading).length > 0) ?? null;
}

/** Who has left, in the roster's own columns; none where the workbook has a list of its own for them. */
export function leftSheet(turn: Turn, { words }: NextYearRequest): SheetDraft[] {
  const { from, book, left } = turn;
  const table = rosterOfLeft(turn);
  if (!table || ownListOfLeft(book.reading, left)) return [];
  const { sheet, headerRow, firstColumn, lastColumn } = table;
  const columns = Array.from({ length: lastColumn - firstColumn + 1 }, (_, across) => firstColumn + across);
  const rows = rowsOfPeople(table, left, book.reading).map((row) =>
    columns.map((column) => shownAt(sheet, row, column)),
  );
  const dates = columns.flatMap((column, index) => (isDateColumn(table, column) ? [index] : []));
  const heads = columns.map((column) => textOf(cellAt(sheet, headerRow, column)));
  return [membersLeftSheet({ year: from, heads, rows, dates: new Set(dates) }, words)];
}

function isDateColumn({ columns }: Table, column: number): boolean {
  const kinds: Readonly<Record<string, { readonly cell: unknown } | undefined>> = ROLE_TABLES.roster.fields;
  return [...columns].some(([field, each]) => each === column && kinds[field]?.cell === 'date');
}

/** Rows for those who have left on the workbook's own list of them. */
export function addToOwnList(turn: Turn, reading: Reading, list: WritingList): void {
  const own = ownListOfLeft(turn.book.reading, turn.left);
  const table = rosterOfLeft(turn);
  const target = own && reading.tables.find((each) => each.role === 'roster' && sameTable(each, own));
  if (!table || !target) return;
  for (const row of rowsOfPeople(table, turn.left, turn.book.reading)) {
    const cells = new Map<string, Written>();
    for (const [field, column] of table.columns) {
      const value = shownAt(table.sheet, row, column);
      const isDate = typeof value === 'number' && isDateColumn(table, column);
      if (value !== null) cells.set(field, { value, text: textOf(value), ...(isDate ? { format: 'date' } : {}) });
    }
    list.addRow(target, cells, String(row));
  }
}

export function leftRemarks(turn: Turn, sheet: string | null): RecordingNote[] {
  const { book, left } = turn;
  const table = rosterOfLeft(turn);
  const rows = table ? rowsOfPeople(table, left, book.reading) : [];
  const names = book.reading.branch.members
    .filter(({ name }) => name.cell.sheet === table?.sheet.name && rows.includes(name.cell.row))
    .map((each) => each.displayName);
  if (names.length === 0 || sheet === null) return [];
  return [note('next-year-left', { names: names.join('、'), people: names.length, sheet })];
}
