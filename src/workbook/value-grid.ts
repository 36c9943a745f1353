import type { AddColumns, AddRows } from './edit';
import type { CellRange, CellValue, SheetSnapshot } from './snapshot';

/** The values of one sheet by row and column from 1, to be changed. */
export class ValueGrid {
  private readonly rows: CellValue[][] = [];
  private merges: readonly CellRange[];

  constructor(private readonly sheet: SheetSnapshot) {
    this.merges = sheet.merges;
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

  clear({ top, left, bottom, right }: CellRange): void {
    for (const cells of this.rows.slice(top - 1, bottom)) {
      const last = Math.min(right, cells.length);
      if (last >= left) cells.fill(null, left - 1, last);
    }
  }

  /** Takes a row out; those below move up, merges follow. */
  removeRow(row: number): void {
    if (row <= this.rows.length) this.rows.splice(row - 1, 1);
    this.merges = this.merges.flatMap((merge) => {
      const top = merge.top > row ? merge.top - 1 : merge.top;
      const bottom = merge.bottom >= row ? merge.bottom - 1 : merge.bottom;
      const isCell = top === bottom && merge.left === merge.right;
      return bottom < top || isCell ? [] : [{ ...merge, top, bottom }];
    });
  }

  /** Adds rows, moving those below down where asked to; merges move and grow as Excel's do. */
  add({ at, insert, rows }: AddRows): void {
    if (insert && at <= this.rows.length) this.rows.splice(at - 1, 0, ...rows.map((): CellValue[] => []));
    if (insert) this.merges = this.merges.map((merge) => movedDown(merge, at, rows.length));
    rows.forEach((cells, index) => {
      for (const { column, value } of cells) this.set(at + index, column, value);
    });
  }

  /** Adds columns, moving those at the right where asked to; merges move, grow and are repeated as a host has them. */
  addColumns({ like, at, insert, top, bottom, columns }: AddColumns): void {
    const count = columns.length;
    const isInBlock = ({ top: first, left, bottom: last, right }: CellRange): boolean =>
      first >= top && last <= bottom && left >= like && right < like + count;
    const repeated = this.merges.filter(isInBlock).map((merge) => {
      return { ...merge, left: merge.left + at - like, right: merge.right + at - like };
    });
    if (insert) {
      for (const cells of this.rows) {
        if (cells.length >= at) cells.splice(at - 1, 0, ...columns.map(() => null));
      }
      this.merges = this.merges.map((merge) => movedRight(merge, at, count));
    }
    this.merges = [...this.merges, ...repeated];
    columns.forEach((cells, index) => {
      for (const { row, value } of cells) this.set(row, at + index, value);
    });
  }

  snapshot(): SheetSnapshot {
    const rows = Array.from(this.rows, (row: CellValue[] | undefined) =>
      Array.from(row ?? [], (value: CellValue | undefined) => value ?? null),
    );
    return { ...this.sheet, top: 1, left: 1, values: trimmed(rows), merges: this.merges };
  }
}

function movedDown(merge: CellRange, at: number, count: number): CellRange {
  const by = (row: number): number => (row >= at ? row + count : row);
  return { ...merge, top: by(merge.top), bottom: by(merge.bottom) };
}

function movedRight(merge: CellRange, at: number, count: number): CellRange {
  const by = (column: number): number => (column >= at ? column + count : column);
  return { ...merge, left: by(merge.left), right: by(merge.right) };
}

/** Without the empty cells at the ends of rows and the empty rows at the end. */
export function trimmed(rows: readonly (readonly CellValue[])[]): CellValue[][] {
  const cut = rows.map((row) => row.slice(0, row.findLastIndex((value) => value !== null) + 1));
  return cut.slice(0, cut.findLastIndex((row) => row.length > 0) + 1);
}
