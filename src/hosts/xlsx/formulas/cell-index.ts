import type { CellRef } from '../../../records/cell-ref';
import type { SheetRange } from '../../formulas/formula-references';

/** Cells, to be asked for by ranges: there can be thousands of both. */
export class CellIndex {
  /** Rows in ascending order, by sheet (in lower case, as sheets are told apart) and column. */
  private readonly rows = new Map<string, Map<number, number[]>>();

  constructor(cells: readonly CellRef[]) {
    for (const { sheet, row, column } of cells) {
      const key = sheet.toLowerCase();
      const columns = this.rows.get(key) ?? new Map<number, number[]>();
      this.rows.set(key, columns);
      const known = columns.get(column);
      if (known) known.push(row);
      else columns.set(column, [row]);
    }
    for (const columns of this.rows.values()) for (const rows of columns.values()) rows.sort((a, b) => a - b);
  }

  /** Whether any of the cells lies in the range. */
  meets({ sheet, range }: SheetRange): boolean {
    for (const [column, rows] of this.rows.get(sheet.toLowerCase()) ?? []) {
      if (column < range.left || column > range.right) continue;
      const row = rows[firstFrom(rows, range.top)];
      if (row !== undefined && row <= range.bottom) return true;
    }
    return false;
  }
}

/** The place of the first row from `top` on. */
function firstFrom(rows: readonly number[], top: number): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] ?? 0) < top) low = middle + 1;
    else high = middle;
  }
  return low;
}
