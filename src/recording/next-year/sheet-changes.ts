import type { Written } from '../../notation/written';
import { cellRef } from '../../records/cell-ref';
import type { CellChange } from '../../workbook/edit';
import { cellAt } from '../../workbook/sheet-cells';
import type { CellRange, CellValue, SheetSnapshot } from '../../workbook/snapshot';
import { plannedCells } from '../planned-cells';
import type { PlannedCell } from '../recording';

/** What a sheet of the new year is to hold otherwise than that of the old one, gathered cell by cell. */
export class SheetChanges {
  readonly clear: CellRange[] = [];
  /** Rows of people who have left. */
  readonly rows = new Set<number>();
  private readonly written = new Map<string, { readonly row: number; readonly column: number; written: Written }>();

  constructor(readonly sheet: SheetSnapshot) {}

  set(row: number, column: number, written: Written): void {
    this.written.set(`${row} ${column}`, { row, column, written });
  }

  /** What was to be set in the row is not, since the row goes. */
  forget(row: number): void {
    for (const [key, each] of this.written) if (each.row === row) this.written.delete(key);
  }

  empty(row: number, column: number): void {
    this.clear.push({ top: row, bottom: row, left: column, right: column });
  }

  /** What the cell will hold, as far as it is known without formulas. */
  valueAt(row: number, column: number): CellValue {
    const written = this.written.get(`${row} ${column}`);
    if (written) return written.written.value;
    const isEmptied = this.clear.some((area) => contains(area, row, column));
    return isEmptied ? null : cellAt(this.sheet, row, column);
  }

  /** How many cells that hold something are emptied. */
  get emptied(): number {
    const cells = new Set<string>();
    for (const { top, left, bottom, right } of this.clear) {
      for (let row = top; row <= bottom; row++) {
        for (let column = left; column <= right; column++) {
          const isFilled = cellAt(this.sheet, row, column) !== null;
          if (isFilled && !this.written.has(`${row} ${column}`)) cells.add(`${row} ${column}`);
        }
      }
    }
    return cells.size;
  }

  /** Without those that write what stands there already. */
  get changes(): CellChange[] {
    return this.differing.map(({ row, column, written: { value, format } }) => {
      const change = { row, column, expected: cellAt(this.sheet, row, column), value };
      return format === undefined ? change : { ...change, format };
    });
  }

  /** Those that a person is to look at, with the name that the sheet will have. */
  shown(name: string, date1904: boolean): PlannedCell[] {
    const changes = this.differing.map(({ row, column, written }) => {
      return { cell: cellRef(name, row, column), current: cellAt(this.sheet, row, column), written };
    });
    // What is emptied and written again as it was is no change to be looked at.
    const differing = changes.filter(({ current, written }) => current !== written.value);
    return plannedCells(differing, [], date1904);
  }

  private get differing() {
    return [...this.written.values()].filter(({ row, column, written }) => {
      const isEmptied = this.clear.some((area) => contains(area, row, column));
      return isEmptied || cellAt(this.sheet, row, column) !== written.value;
    });
  }
}

function contains({ top, bottom, left, right }: CellRange, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}
