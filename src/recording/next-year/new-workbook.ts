import { changeLogHead } from '../../reading/tables/change-log';
import { freeSheetName } from '../../workbook/free-sheet-name';
import type { Renewal, SheetRenewal } from '../../workbook/renewal';
import { renewedSnapshot } from '../../workbook/renewed-snapshot';
import type { SheetDraft } from '../../workbook/sheet-draft';
import type { PlannedCell, Recording, RecordingBook, RecordingNote } from '../recording';
import type { MadeSheets, NextYearRequest } from './step';
import { addToOwnList, leftRemarks, leftSheet } from './left-apart';
import { ownListOfLeft } from './people-left';
import { planOfYear } from './plan-of-year';
import { note } from '../note';
import { renewedSheet, type RenewedSheet } from './renewed-sheet';
import type { Turn } from './turn';

/** The whole workbook anew, as a branch does that begins a workbook each year. */
export function newWorkbook(turn: Turn, carriedOver: SheetDraft, request: NextYearRequest): MadeSheets {
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
      .filter(({ changes }) => changes.emptied > 0)
      .map(({ changes }) => ({ sheet: changes.sheet.name, name: changes.sheet.name, emptied: changes.emptied })),
    cells: [...renewed.flatMap(({ changes }) => cellsOf(changes, snapshot.date1904)), ...plan.cells],
    refusals: [],
    remarks: [
      ...renewed.flatMap((sheet) => sheetRemarks(sheet, sheet.changes.sheet.name)),
      ...leftRemarks(turn, drafts[1]?.name ?? ownListOfLeft(book.reading, turn.left)?.sheet.name ?? null),
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
  const { edits, cells, remarks, refusals } = planOfYear(
    turn,
    renewedSnapshot(turn.book.snapshot, renewal),
    (reading, list) => addToOwnList(turn, reading, list),
  );
  return { edits, cells, remarks: [...remarks, ...refusals] };
}

function quoted(names: readonly string[]): string {
  return names.join('”“');
}
