import { cellRef, fullAddress, type CellRef } from '../records/cell-ref';
import { cellAt, mergeAt } from '../workbook/sheet-cells';
import type { Table } from '../reading/tables/table';
import type { Edit, ExpectCells } from '../workbook/edit';
import type { SheetSnapshot } from '../workbook/snapshot';
import { plannedCells, type Change } from './planned-cells';
import type { NoteData, PlannedCell, Recording, RecordingBook, RecordingNote } from './recording';
import { addedRows, type AddedRows, type NewRow } from './rows/added-rows';
import { standsForOthers } from './rows/merged-cell';
import { newRowPlace } from './rows/new-row-place';
import type { Written } from '../notation/written';

export type { NewRow } from './rows/added-rows';

/**
 * Gathers what an intent wants the workbook to hold, and turns it into edits: only
 * what differs from what is there, guarded by the cells that tell whose and which
 * month's record it is. Where two intents want the same cell, the later one has it.
 */
export class WritingList {
  private readonly changes = new Map<string, Change>();
  private readonly guards = new Map<string, CellRef>();
  private readonly newRows = new Map<Table, { readonly key: string | null; row: NewRow }[]>();
  private readonly others: Edit[] = [];
  private readonly otherCells: PlannedCell[] = [];
  private readonly refusals: RecordingNote[] = [];
  private readonly remarks: RecordingNote[] = [];

  constructor(private readonly book: RecordingBook) {}

  /**
   * Wants a cell to hold a value; nothing where it does already. A cell merged with
   * other records' cells stands for them too, so it is refused (`cell-merged`), and
   * so is one of a generated sheet (`sheet-generated`).
   */
  set(cell: CellRef, written: Written): void {
    const sheet = this.sheet(cell.sheet);
    const current = cellAt(sheet, cell.row, cell.column);
    const key = fullAddress(cell);
    this.changes.delete(key);
    if (current === written.value) return;
    const merge = mergeAt(sheet, cell.row, cell.column);
    if (sheet.generated !== null) this.refuse('sheet-generated', { sheet: sheet.name }, cell);
    else if (merge !== null && standsForOthers(cell, merge, this.book.reading.tables))
      this.refuse('cell-merged', {}, cell);
    else this.changes.set(key, { cell, current, written });
  }

  /** A cell that must still hold what it holds now: the name beside a mark, the month above it. */
  expect(cell: CellRef | null): void {
    if (cell !== null) this.guards.set(fullAddress(cell), cell);
  }

  /**
   * A row for the table; fields that it has no column for are left out. Where a row
   * of the same key is to be added already (one person's entry for one session), its
   * fields are added to that one.
   */
  addRow(table: Table, row: NewRow, key: string | null = null): void {
    const rows = this.newRows.get(table) ?? [];
    this.newRows.set(table, rows);
    const same = rows.find((each) => key !== null && each.key === key);
    if (same) same.row = new Map([...same.row, ...row]);
    else rows.push({ key, row });
  }

  /** Any other edit, such as a sheet to be added, with the cells to be shown for it. */
  add(edit: Edit, cells: readonly PlannedCell[] = []): void {
    this.others.push(edit);
    this.otherCells.push(...cells);
  }

  refuse(id: RecordingNote['id'], data: NoteData = {}, cell: CellRef | null = null): void {
    addOnce(this.refusals, { id, data, cell });
  }

  remark(id: RecordingNote['id'], data: NoteData = {}, cell: CellRef | null = null): void {
    addOnce(this.remarks, { id, data, cell });
  }

  finish(): Recording {
    const added = [...this.newRows].flatMap(
      ([table, rows]) =>
        this.addTo(
          table,
          rows.map(({ row }) => row),
        ) ?? [],
    );
    const { refusals, remarks } = this;
    if (refusals.length > 0) return { edits: [], cells: [], refusals, remarks };
    const writes = [...this.setEdits(), ...added.map(({ edit }) => edit), ...this.others];
    for (const cell of added.flatMap(({ guards }) => guards)) this.expect(cell);
    const edits = writes.length === 0 ? [] : [...this.guardEdits(), ...writes];
    return {
      edits,
      cells: [...plannedCells([...this.changes.values()], added, this.book.snapshot.date1904), ...this.otherCells],
      refusals,
      remarks,
    };
  }

  private addTo(table: Table, rows: readonly NewRow[]): AddedRows | null {
    const { name } = table.sheet;
    const place = newRowPlace(table, this.book.reading.tables, rows.length);
    if (place === null) {
      this.refuse(
        'no-room',
        { sheet: name },
        cellRef(name, Math.max(table.lastRow, table.headerRow), table.firstColumn),
      );
      return null;
    }
    const added = addedRows(table, rows, place);
    for (const cell of added.merged) this.refuse('cell-merged', {}, cell);
    if (isInParts(table))
      this.remark('new-row-in-last-part', { sheet: name }, cellRef(name, place.at, table.firstColumn));
    return added;
  }

  private setEdits(): Edit[] {
    return [...bySheet(this.changes.values(), ({ cell }) => cell)].map(([sheet, changes]) => ({
      kind: 'set-cells',
      sheet,
      changes: changes.map(({ cell: { row, column }, current, written: { value, format } }) => {
        const change = { row, column, expected: current, value };
        return format === undefined ? change : { ...change, format };
      }),
    }));
  }

  private guardEdits(): Edit[] {
    return [...bySheet(this.guards.values(), (cell) => cell)].map(([sheet, guards]): ExpectCells => ({
      kind: 'expect-cells',
      sheet,
      cells: guards.map(({ row, column }) => ({ row, column, expected: cellAt(this.sheet(sheet), row, column) })),
    }));
  }

  private sheet(name: string): SheetSnapshot {
    const sheet = this.book.snapshot.sheets.find((each) => each.name === name);
    if (!sheet) throw new Error(`no such sheet: ${name}`);
    return sheet;
  }
}

/** Divided by 小计 rows, each under the rows of its section. */
function isInParts({ totalRows, dataRows }: Table): boolean {
  return totalRows.filter(({ covers }) => covers.length < dataRows.length).length > 1;
}

function addOnce(notes: RecordingNote[], note: RecordingNote): void {
  const text = JSON.stringify(note);
  if (!notes.some((each) => JSON.stringify(each) === text)) notes.push(note);
}

function bySheet<T>(items: Iterable<T>, cellOf: (item: T) => CellRef): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const { sheet } = cellOf(item);
    groups.set(sheet, [...(groups.get(sheet) ?? []), item]);
  }
  return groups;
}
