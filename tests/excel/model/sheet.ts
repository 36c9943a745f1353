import type { CellRange, Visibility } from '../../../src/workbook/snapshot';
import { EMPTY_CELL, type MemoryCell } from './cell';

export interface MemoryName {
  readonly name: string;
  /** With its leading "=". */
  readonly formula: string;
  visible: boolean;
}

export interface MemorySeries {
  name: string;
  values: CellRange;
  categories: CellRange | null;
  colour: string | null;
}

export interface MemoryChart {
  readonly type: string;
  title: string;
  titleVisible: boolean;
  legendVisible: boolean;
  legendPosition: string;
  place: CellRange | null;
  /** Categories from the far end of their axis to the near one. */
  reversed: boolean;
  valueAxisAt: string;
  readonly series: MemorySeries[];
}

export interface MemoryRule {
  readonly range: CellRange;
  readonly settings: Record<string, unknown>;
}

/** One worksheet, all that the played API can see of it. Rows and columns are counted from 1. */
export class MemorySheet {
  visibility: Visibility = 'visible';
  locked = false;
  readonly names: MemoryName[] = [];
  readonly merges: CellRange[] = [];
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new Map<number, number>();
  readonly page: Record<string, unknown> = {};
  readonly charts: MemoryChart[] = [];
  readonly bars: MemoryRule[] = [];
  readonly validations: MemoryRule[] = [];
  frozen: CellRange | null = null;
  private readonly rows = new Map<number, Map<number, MemoryCell>>();

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  cell(row: number, column: number): MemoryCell {
    return this.rows.get(row)?.get(column) ?? EMPTY_CELL;
  }

  change(row: number, column: number, change: Partial<MemoryCell>): void {
    let cells = this.rows.get(row);
    if (!cells) this.rows.set(row, (cells = new Map<number, MemoryCell>()));
    cells.set(column, { ...(cells.get(column) ?? EMPTY_CELL), ...change });
  }

  /** Every cell that was ever touched, row by row. */
  *cells(): Generator<readonly [row: number, column: number, cell: MemoryCell]> {
    for (const [row, cells] of [...this.rows].sort(([a], [b]) => a - b)) {
      for (const [column, cell] of [...cells].sort(([a], [b]) => a - b)) yield [row, column, cell];
    }
  }

  /** The smallest rectangle around the used cells; with `valuesOnly` formatted blanks do not count. */
  usedRange(valuesOnly: boolean): CellRange | null {
    let range: { top: number; left: number; bottom: number; right: number } | null = null;
    for (const [row, cells] of this.rows) {
      for (const [column, cell] of cells) {
        if (valuesOnly && cell.value === null && cell.formula === null) continue;
        range ??= { top: row, left: column, bottom: row, right: column };
        range.top = Math.min(range.top, row);
        range.bottom = Math.max(range.bottom, row);
        range.left = Math.min(range.left, column);
        range.right = Math.max(range.right, column);
      }
    }
    return range;
  }
}
