import { YearNeeded } from '../../reading/errors';
import { readBranch, type Reading } from '../../reading/read-branch';
import type { Table } from '../../reading/tables/table';
import { sameTable } from '../../reading/unused-columns';
import { month } from '../../records/month';
import { applyToSnapshot } from '../../workbook/apply-to-snapshot';
import type { CopySheet, Edit } from '../../workbook/edit';
import { freeSheetName } from '../../workbook/free-sheet-name';
import type { SheetDraft } from '../../workbook/sheet-draft';
import type { Snapshot } from '../../workbook/snapshot';
import { copySheets, headToWrite } from '../prepare/record-prepare';
import type { Recording, RecordingBook, RecordingNote } from '../recording';
import { WritingList } from '../writing-list';
import { note } from '../note';
import { sheetRemarks } from './new-workbook';
import { planOfYear } from './plan-of-year';
import type { MadeSheets } from './step';
import { renewedSheet } from './renewed-sheet';
import { sheetsOfYear } from './sheets-of-year';
import type { Turn } from './turn';

const NOTHING: MadeSheets = { renewal: null, edits: [], sheets: [], cells: [], refusals: [], remarks: [] };

/** The sheets of the new year beside those of the old one, as a branch does that keeps its years in one workbook. */
export function newSheets(turn: Turn, carriedOver: SheetDraft): MadeSheets {
  const { from, to, book } = turn;
  const { copied, monthly, goingOn } = sheetsOfYear(book, from);
  const refuse = (id: RecordingNote['id'], data: RecordingNote['data']): MadeSheets => {
    return { ...NOTHING, refusals: [note(id, data)] };
  };
  if (copied.length + monthly.length === 0) return refuse('next-year-lists-go-on', { sheets: goingOn.join('”“') });
  const taken = new Set(book.reading.sheets.map((name) => name.toLowerCase()));
  const clash = copied.find(({ name }) => taken.has(name.toLowerCase()) || name.length > 31);
  if (clash) return refuse('next-year-name-taken', { sheet: clash.sheet.name, name: clash.name });
  const renewed = copied.map(({ sheet, name }) => ({ name, ...renewedSheet(sheet, turn, true) }));
  const first = firstMonthSheets(turn, monthly.length > 0);
  const names = [...book.reading.sheets, ...copied.map(({ name }) => name), ...first.names];
  const alongside = copied.map(({ sheet, name }) => ({ from: sheet.name, to: name }));
  const copies = renewed.map(({ name, changes }): CopySheet => {
    const { sheet, clear } = changes;
    return {
      kind: 'copy-sheet',
      sheet: sheet.name,
      name,
      clear,
      changes: changes.changes,
      keepsFormulas: true,
      alongside,
    };
  });
  const draft = { ...carriedOver, name: freeSheetName([carriedOver.name, `${carriedOver.name}${to}`], names) };
  const made: Edit[] = [...copies, ...first.edits, { kind: 'put-sheet', draft, replace: false }];
  const snapshot = applyToSnapshot(book.snapshot, made);
  const mixed = mixedYears(turn, snapshot);
  if (mixed !== null) return refuse('next-year-years-mixed', { year: from, sheets: mixed.join('”“') });
  const plan = planBeside(turn, snapshot);
  const edits = [...made, ...plan.edits];
  const people = renewed.reduce((most, { left }) => Math.max(most, left), 0);
  return {
    ...NOTHING,
    edits,
    sheets: renewed.map(({ name, changes }) => ({ sheet: changes.sheet.name, name, emptied: changes.emptied })),
    cells: [...renewed.flatMap(({ name, changes }) => changes.shown(name, book.snapshot.date1904)), ...first.cells],
    remarks: [
      ...renewed.flatMap((sheet) => sheetRemarks(sheet, sheet.name)),
      ...first.remarks,
      ...plan.remarks,
      ...(people > 0 ? [note('next-year-rows-emptied', { people })] : []),
      ...(goingOn.length > 0 ? [note('next-year-going-on', { sheets: goingOn.join('”“') })] : []),
    ],
  };
}

/** Where each month has its sheet: that of January, made like the latest. */
function firstMonthSheets({ to, book }: Turn, isMonthly: boolean) {
  const list = new WritingList(book);
  const january = month(to, 1);
  if (isMonthly) copySheets(january, headToWrite(book, january), () => true, book, list);
  const { edits, cells, remarks } = list.finish();
  const names = edits.flatMap((edit) => (edit.kind === 'copy-sheet' ? [edit.name] : []));
  return { edits, cells, remarks, names };
}

/** A schedule where the workbook has none; rows that a copied one still lacks are added when the plan is recorded. */
function planBeside(turn: Turn, snapshot: Snapshot): Pick<Recording, 'edits' | 'cells' | 'remarks'> {
  const plan = planOfYear(turn, snapshot);
  if (plan.edits.length === 0 || plan.edits.every(({ kind }) => kind === 'put-sheet')) return plan;
  return { edits: [], cells: [], remarks: [note('next-year-plan-later', { year: turn.to })] };
}

/** The sheets of the old year whose tables would not be known to be of it any more; null for none. */
function mixedYears({ book }: Turn, snapshot: Snapshot): string[] | null {
  const { reading } = book;
  const dated = reading.tables.filter(({ year }) => year !== null);
  const after = readAgain(book, snapshot);
  const lost =
    after === null
      ? dated.filter(({ yearSource }) => yearSource === 'otherTables' || yearSource === 'given')
      : dated.filter((table) => !after.tables.some((other) => other.year === table.year && isSame(other, table)));
  return after !== null && lost.length === 0 ? null : [...new Set(lost.map(({ sheet }) => sheet.name))];
}

/** Null where a table without a year of its own cannot be read beside those of two years. */
function readAgain({ reading }: RecordingBook, snapshot: Snapshot): Reading | null {
  try {
    return readBranch(snapshot, reading.options);
  } catch (problem) {
    if (problem instanceof YearNeeded) return null;
    throw problem;
  }
}

function isSame(one: Table, other: Table): boolean {
  return one.role === other.role && sameTable(one, other);
}
