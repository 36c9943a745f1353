import { cellRef } from '../records/cell-ref';
import type { AddRows, Edit } from './edit';
import { SheetMissing, WorkbookChanged, type ChangedCell } from './errors';
import type { CellRange, CellValue, SheetSnapshot, Snapshot } from './snapshot';

/**
 * What the values of a workbook would be with the edits applied, so that what is to
 * be recorded can be read back before a host is asked to write it. Formulas are not
 * computed and generated sheets are not laid out as a host would. Throws
 * WorkbookChanged and SheetMissing as a host does.
 */
export function applyToSnapshot(snapshot: Snapshot, edits: readonly Edit[]): Snapshot {
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, new Grid(sheet)]));
  const gridOf = (name: string): Grid => {
    const grid = sheets.get(name);
    if (!grid) throw new SheetMissing(name);
    return grid;
  };
  const changed = edits.flatMap((edit): ChangedCell[] => {
    const cells = edit.kind === 'set-cells' ? edit.changes : edit.kind === 'expect-cells' ? edit.cells : [];
    if (!('sheet' in edit)) return [];
    const grid = gridOf(edit.sheet);
    return cells.flatMap(({ row, column, expected }) => {
      const found = grid.get(row, column);
      return found === expected ? [] : [{ cell: cellRef(edit.sheet, row, column), expected, found }];
    });
  });
  if (changed.length > 0) throw new WorkbookChanged(changed);
  for (const edit of edits) {
    if (edit.kind !== 'set-cells') continue;
    for (const { row, column, value } of edit.changes) gridOf(edit.sheet).set(row, column, value);
  }
  // From the bottom up: the row numbers are those from before.
  const additions = edits.filter((edit): edit is AddRows => edit.kind === 'add-rows').toSorted((a, b) => b.at - a.at);
  for (const addition of additions) gridOf(addition.sheet).add(addition);
  const added = edits.flatMap((edit) => (edit.kind === 'put-sheet' ? [drafted(edit.draft)] : []));
  const replaced = new Set(added.map(({ name }) => name));
  const kept = snapshot.sheets.filter(({ name }) => !replaced.has(name)).map(({ name }) => gridOf(name).snapshot());
  return { ...snapshot, sheets: [...kept, ...added] };
}

class Grid {
  private readonly rows: CellValue[][] = [];
  private merges: CellRange[];

  constructor(private readonly sheet: SheetSnapshot) {
    this.merges = [...sheet.merges];
    sheet.values.forEach((row, index) => {
      this.rows[sheet.top - 1 + index] = [...new Array<CellValue>(sheet.left - 1).fill(null), ...row];
    });
  }

  get(row: number, column: number): CellValue {
    return this.rows[row - 1]?.[column - 1] ?? null;
  }

  set(row: number, column: number, value: CellValue): void {
    const cells = (this.rows[row - 1] ??= []);
    cells[column - 1] = value;
  }

  add({ at, insert, rows }: AddRows): void {
    if (insert) {
      for (let missing = this.rows.length; missing < at - 1; missing++) this.rows[missing] = [];
      this.rows.splice(at - 1, 0, ...rows.map((): CellValue[] => []));
      this.merges = this.merges.map((merge) => moved(merge, at, rows.length));
    }
    rows.forEach((cells, index) => {
      for (const { column, value } of cells) this.set(at + index, column, value);
    });
  }

  snapshot(): SheetSnapshot {
    const rows = Array.from(this.rows, (row: CellValue[] | undefined) =>
      Array.from(row ?? [], (value: CellValue | undefined) => value ?? null),
    );
    return { ...this.sheet, top: 1, left: 1, values: trimmed(rows), merges: this.merges };
  }
}

function moved(merge: CellRange, at: number, count: number): CellRange {
  const by = (row: number): number => (row >= at ? row + count : row);
  return { ...merge, top: by(merge.top), bottom: by(merge.bottom) };
}

function drafted({ name, mark, rows, merges }: Extract<Edit, { kind: 'put-sheet' }>['draft']): SheetSnapshot {
  const values = rows.map(({ cells }) => cells.map((cell) => cell?.value ?? null));
  return {
    name,
    visibility: 'visible',
    locked: false,
    top: 1,
    left: 1,
    values: trimmed(values),
    merges,
    generated: mark,
  };
}

function trimmed(rows: readonly (readonly CellValue[])[]): CellValue[][] {
  const cut = rows.map((row) => row.slice(0, row.findLastIndex((value) => value !== null) + 1));
  return cut.slice(0, cut.findLastIndex((row) => row.length > 0) + 1);
}
