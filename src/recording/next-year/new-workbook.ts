import { readBranch } from '../../reading/read-branch';
import { changeLogHead } from '../../reading/tables/change-log';
import { cellAt, shownAt, textOf } from '../../workbook/sheet-cells';
import { freeSheetName } from '../../workbook/free-sheet-name';
import { membersLeftSheet } from '../../reports/carry-over/members-left-sheet';
import { ROLE_TABLES } from '../../roles/role-tables';
import type { Renewal, SheetRenewal } from '../../workbook/renewal';
import { renewedSnapshot } from '../../workbook/renewed-snapshot';
import type { SheetDraft } from '../../workbook/sheet-draft';
import { recordPlan } from '../plan/record-plan';
import { scheduleOfYear } from '../plan/schedule-of-year';
import type { Snapshot } from '../../workbook/snapshot';
import type { PlannedCell, Recording, RecordingBook, RecordingNote } from '../recording';
import { WritingList } from '../writing-list';
import type { NextYear, NextYearRequest } from './next-year';
import { rowsOfPeople } from './people-left';
import { renewedSheet, type RenewedSheet } from './renewed-sheet';
import type { Turn } from './turn';

type Made = Pick<NextYear, 'renewal' | 'edits' | 'sheets' | 'cells' | 'refusals' | 'remarks'>;

/** The whole workbook anew, as a branch does that begins a workbook each year. */
export function newWorkbook(turn: Turn, carriedOver: SheetDraft, request: NextYearRequest): Made {
  const { book } = turn;
  const { snapshot } = book;
  const generated = snapshot.sheets.filter((sheet) => sheet.generated !== null);
  const renewed = snapshot.sheets
    .filter((sheet) => sheet.generated === null)
    .map((sheet) => renewedSheet(sheet, turn, request.keepRows ?? false));
  const names = renewed.map(({ changes }) => changes.sheet.name);
  const drafts = [carriedOver, ...leftSheet(turn, request)].map((draft) => {
    const name = freeSheetName(draft.name, names);
    names.push(name);
    return { ...draft, name };
  });
  const renewal = {
    sheets: renewed.map(({ changes }): SheetRenewal => {
      return { sheet: changes.sheet.name, clear: changes.clear, changes: changes.changes, rows: [...changes.rows] };
    }),
    dropped: generated.map(({ name }) => name),
    added: drafts,
  };
  const plan = planned(turn, renewal);
  return {
    renewal: { ...renewal, then: plan.edits },
    edits: [],
    sheets: renewed
      .filter(({ changes }) => changes.emptied + changes.changes.length + changes.rows.size > 0)
      .map(({ changes }) => ({ sheet: changes.sheet.name, name: changes.sheet.name, emptied: changes.emptied })),
    cells: [...renewed.flatMap(({ changes }) => cellsOf(changes, snapshot.date1904)), ...plan.cells],
    refusals: [],
    remarks: [
      ...renewed.flatMap((sheet) => sheetRemarks(sheet, sheet.changes.sheet.name)),
      ...leftRemarks(turn, drafts[1]?.name ?? null),
      ...carriedAsTheyAre(book),
      ...(generated.length > 0 ? [note('next-year-generated', { sheets: quoted(renewal.dropped) })] : []),
      ...plan.remarks,
    ],
  };
}

/** What is written into rows that stay, as it will stand. */
function cellsOf(changes: RenewedSheet['changes'], date1904: boolean): PlannedCell[] {
  const rows = [...changes.rows];
  return changes.shown(changes.sheet.name, date1904).map((planned) => {
    const above = rows.filter((row) => row < planned.cell.row).length;
    return { ...planned, cell: { ...planned.cell, row: planned.cell.row - above } };
  });
}

export function sheetRemarks({ unclear }: Pick<RenewedSheet, 'unclear'>, name: string): RecordingNote[] {
  return unclear.length === 0 ? [] : [note('next-year-head-unclear', { sheet: name, heads: unclear.join('、') })];
}

/** Who has left, in the roster's own columns. */
function leftSheet({ from, book, left }: Turn, { words }: NextYearRequest): SheetDraft[] {
  const { reading } = book;
  const rosters = reading.tables.filter(({ role }) => role === 'roster');
  const table = rosters.find((each) => rowsOfPeople(each, left, reading).length > 0);
  if (!table) return [];
  const { sheet, headerRow, firstColumn, lastColumn } = table;
  const columns = Array.from({ length: lastColumn - firstColumn + 1 }, (_, across) => firstColumn + across);
  const fields = new Map([...table.columns].map(([field, column]) => [column, field]));
  const kinds: Readonly<Record<string, { readonly cell: unknown } | undefined>> = ROLE_TABLES.roster.fields;
  const rows = rowsOfPeople(table, left, reading).map((row) => columns.map((column) => shownAt(sheet, row, column)));
  const dates = columns.flatMap((column, index) => (kinds[fields.get(column) ?? '']?.cell === 'date' ? [index] : []));
  const heads = columns.map((column) => textOf(cellAt(sheet, headerRow, column)));
  return [membersLeftSheet({ year: from, heads, rows, dates: new Set(dates) }, words)];
}

function leftRemarks({ book, left }: Turn, sheet: string | null): RecordingNote[] {
  const names = book.reading.branch.members.filter(({ key }) => left.has(key)).map((each) => each.displayName);
  if (names.length === 0 || sheet === null) return [];
  return [note('next-year-left', { names: names.join('、'), people: names.length, sheet })];
}

/** Sheets that nothing is read from may hold records of the old year all the same. */
function carriedAsTheyAre({ snapshot, reading }: RecordingBook): RecordingNote[] {
  const sheets = snapshot.sheets.filter(
    (sheet) =>
      sheet.visibility === 'visible' &&
      sheet.generated === null &&
      sheet.values.length > 0 &&
      changeLogHead(sheet) === null &&
      !reading.tables.some((table) => table.sheet.name === sheet.name),
  );
  return sheets.length === 0 ? [] : [note('next-year-as-they-are', { sheets: quoted(sheets.map(({ name }) => name)) })];
}

/** What of the plan the rows that were carried do not say yet, in rows of its own or, without a schedule, on a new sheet. */
function planned(turn: Turn, renewal: Omit<Renewal, 'then'>): Pick<Recording, 'edits' | 'cells' | 'remarks'> {
  const { edits, cells, remarks, refusals } = planOfYear(turn, renewedSnapshot(turn.book.snapshot, renewal));
  return { edits, cells, remarks: [...remarks, ...refusals] };
}

/** The plan of the year as it is recorded in the workbook of the new year; nothing where its sheet is protected. */
export function planOfYear({ to, book, days }: Turn, snapshot: Snapshot): Recording {
  const reading = readBranch(snapshot, { ...book.reading.options, year: to });
  const list = new WritingList({ ...book, snapshot, reading });
  const isLocked = scheduleOfYear(reading, to)?.sheet.locked ?? false;
  if (!isLocked) recordPlan({ kind: 'plan', year: to, days }, { ...book, snapshot, reading }, list);
  return list.finish();
}

function note(id: RecordingNote['id'], data: RecordingNote['data']): RecordingNote {
  return { id, data, cell: null };
}

function quoted(names: readonly string[]): string {
  return names.join('”“');
}
