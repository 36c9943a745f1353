import type { AddRows } from './edit';
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

  /** Adds rows, moving those below down where asked to; merges move and grow as Excel's do. */
  add({ at, insert, rows }: AddRows): void {
    if (insert && at <= this.rows.length) this.rows.splice(at - 1, 0, ...rows.map((): CellValue[] => []));
    if (insert) this.merges = this.merges.map((merge) => moved(merge, at, rows.length));
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

/** Without the empty cells at the ends of rows and the empty rows at the end. */
export function trimmed(rows: readonly (readonly CellValue[])[]): CellValue[][] {
  const cut = rows.map((row) => row.slice(0, row.findLastIndex((value) => value !== null) + 1));
  return cut.slice(0, cut.findLastIndex((row) => row.length > 0) + 1);
}
