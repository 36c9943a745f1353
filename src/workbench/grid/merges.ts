import type { CellRange } from '../../workbook/snapshot';
import type { Position } from './position';

/** The cells from one row and column to another, all included. */
export type Window = CellRange;

/** Merged areas, found quickly by row. */
export class Merges {
  private readonly byRow = new Map<number, CellRange[]>();

  constructor(private readonly all: readonly CellRange[]) {
    for (const merge of all) {
      for (let row = merge.top; row <= merge.bottom; row++) {
        const known = this.byRow.get(row);
        if (known) known.push(merge);
        else this.byRow.set(row, [merge]);
      }
    }
  }

  /** The merged area that the cell is in; null where it is none. */
  at({ row, column }: Position): CellRange | null {
    return this.byRow.get(row)?.find(({ left, right }) => column >= left && column <= right) ?? null;
  }

  /** Merged areas with a cell in the area. */
  touching({ top, left, bottom, right }: Window): readonly CellRange[] {
    return this.all.filter(
      (merge) => merge.top <= bottom && merge.bottom >= top && merge.left <= right && merge.right >= left,
    );
  }

  /** Merged areas whose first row is this one and that reach into the columns. */
  startingIn(row: number, left: number, right: number): readonly CellRange[] {
    return (this.byRow.get(row) ?? []).filter(
      (merge) => merge.top === row && merge.left <= right && merge.right >= left,
    );
  }

  /** First rows, above the window, of merged areas that reach into it: they have to be drawn too. */
  rowsAbove({ top, bottom, left, right }: Window): readonly number[] {
    const reaching = this.all.filter(
      (merge) =>
        merge.top < top && merge.bottom >= top && merge.top <= bottom && merge.left <= right && merge.right >= left,
    );
    return [...new Set(reaching.map((merge) => merge.top))];
  }
}
