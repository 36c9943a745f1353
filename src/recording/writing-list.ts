import { cellRef, type CellRef } from '../records/cell-ref';
import type { IsoDate } from '../records/iso-date';
import { dateOfSerial } from '../reading/cells/serial-date';
import { cellAt, mergeAt } from '../reading/sheet-cells';
import type { Table } from '../reading/tables/table';
import type { AddRows, CellChange, Edit, ExpectCells } from '../workbook/edit';
import type { CellValue, SheetSnapshot } from '../workbook/snapshot';
import type { PlannedCell, Recording, RecordingBook, RecordingNote } from './recording';
import { newRowPlace } from './rows/new-row-place';
import { rowNumbering } from './rows/row-number';
import type { Written } from './written';

/** The cells of a row to be added, by field; a number stands for a column itself. */
export type NewRow = ReadonlyMap<string | number, Written>;

/**
 * Gathers what an intent wants the workbook to hold, and turns it into edits: only
 * what differs from what is there, guarded by the cells that tell whose and which
 * month's record it is.
 */
export class WritingList {
  private readonly changes = new Map<string, CellChange[]>();
  private readonly guards = new Map<string, Map<string, ExpectCells['cells'][number]>>();
  private readonly newRows = new Map<Table, NewRow[]>();
  private readonly others: Edit[] = [];
  private readonly cells: PlannedCell[] = [];
  private readonly refusals: RecordingNote[] = [];
  private readonly remarks: RecordingNote[] = [];

  constructor(private readonly book: RecordingBook) {}

  /**
   * Wants a cell to hold a value; nothing where it does already. A cell merged with
   * others stands for them too, so it is refused (`cell-merged`).
   */
  set(cell: CellRef, written: Written): void {
    const sheet = this.sheet(cell.sheet);
    const current = cellAt(sheet, cell.row, cell.column);
    if (current === written.value) return;
    if (mergeAt(sheet, cell.row, cell.column)) {
      this.refuse('cell-merged', {}, cell);
      return;
    }
    const { value, format } = written;
    const change = { row: cell.row, column: cell.column, expected: current, value };
    listAt(this.changes, cell.sheet).push(format === undefined ? change : { ...change, format });
    this.cells.push({ cell, oldText: this.shown(current, format), newText: written.text, isNewRow: false });
  }

  /** A cell that must still hold what it holds now: the name beside a mark, the month above it. */
  expect(cell: CellRef | null): void {
    if (cell === null) return;
    const { row, column, sheet } = cell;
    const ofSheet = this.guards.get(sheet) ?? new Map<string, ExpectCells['cells'][number]>();
    this.guards.set(sheet, ofSheet);
    ofSheet.set(`${row}:${column}`, { row, column, expected: cellAt(this.sheet(sheet), row, column) });
  }

  /** A row for the table; fields that it has no column for are left out. */
  addRow(table: Table, row: NewRow): void {
    listAt(this.newRows, table).push(row);
  }

  /** Any other edit, such as a sheet to be added. */
  add(edit: Edit): void {
    this.others.push(edit);
  }

  refuse(id: string, data: RecordingNote['data'] = {}, cell: CellRef | null = null): void {
    this.refusals.push({ id, data, cell });
  }

  remark(id: string, data: RecordingNote['data'] = {}, cell: CellRef | null = null): void {
    this.remarks.push({ id, data, cell });
  }

  finish(): Recording {
    const added = [...this.newRows].flatMap(([table, rows]) => this.rowEdits(table, rows));
    const { refusals, remarks } = this;
    if (refusals.length > 0) return { edits: [], cells: [], refusals, remarks };
    const sets = [...this.changes].map(([sheet, changes]): Edit => ({ kind: 'set-cells', sheet, changes }));
    const writes = [...sets, ...added, ...this.others];
    const guards = [...this.guards].map(([sheet, cells]): Edit => {
      return { kind: 'expect-cells', sheet, cells: [...cells.values()] };
    });
    return { edits: writes.length === 0 ? [] : [...guards, ...writes], cells: this.cells, refusals, remarks };
  }

  private rowEdits(table: Table, rows: readonly NewRow[]): Edit[] {
    const place = newRowPlace(table, this.book.reading.tables, rows.length);
    const { sheet } = table;
    if (place === null) {
      this.refuse('no-room', { sheet: sheet.name }, cellRef(sheet.name, table.lastRow, table.firstColumn));
      return [];
    }
    const { at, like, insert, prepared } = place;
    const numbering = prepared ? null : rowNumbering(table);
    const placed = rows.map((row, index) => {
      const cells = cellsOf(table, row);
      if (numbering)
        cells.unshift([
          numbering.column,
          { value: numbering.last + index + 1, text: String(numbering.last + index + 1) },
        ]);
      return cells;
    });
    placed.forEach((cells, index) => {
      for (const [column, { text }] of cells) {
        this.cells.push({ cell: cellRef(sheet.name, at + index, column), oldText: '', newText: text, isNewRow: true });
      }
    });
    // What the place was found by: the last row of the table, and the head over it.
    const nameColumn = table.columns.get('name') ?? table.firstColumn;
    this.expect(cellRef(sheet.name, table.headerRow, nameColumn));
    if (like !== null) this.expect(cellRef(sheet.name, like, nameColumn));
    const fromCell = ([column, { value, format }]: [number, Written]): AddRows['rows'][number][number] =>
      format === undefined ? { column, value } : { column, value, format };
    if (like === null || prepared) {
      const changes = placed.flatMap((cells, index) =>
        cells.map((cell) => {
          const row = at + index;
          return { ...fromCell(cell), row, expected: cellAt(sheet, row, cell[0]) };
        }),
      );
      return [{ kind: 'set-cells', sheet: sheet.name, changes }];
    }
    const { firstColumn: left, lastColumn: right } = table;
    const add: AddRows = {
      kind: 'add-rows',
      sheet: sheet.name,
      like,
      at,
      insert,
      left,
      right,
      rows: placed.map((cells) => cells.map(fromCell)),
    };
    return [add];
  }

  private sheet(name: string): SheetSnapshot {
    const sheet = this.book.snapshot.sheets.find((each) => each.name === name);
    if (!sheet) throw new Error(`no such sheet: ${name}`);
    return sheet;
  }

  private shown(value: CellValue, format: Written['format']): string {
    if (value === null) return '';
    const date: IsoDate | null =
      format === 'date' && typeof value === 'number' ? dateOfSerial(value, this.book.snapshot.date1904) : null;
    return date ?? String(value);
  }
}

function cellsOf(table: Table, row: NewRow): [number, Written][] {
  return [...row].flatMap(([field, written]): [number, Written][] => {
    const column = typeof field === 'number' ? field : table.columns.get(field);
    return column === undefined || written.value === null ? [] : [[column, written]];
  });
}

function listAt<K, V>(map: Map<K, V[]>, key: K): V[] {
  const list = map.get(key) ?? [];
  map.set(key, list);
  return list;
}
