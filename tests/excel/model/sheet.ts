import type { CellRange, Visibility } from '../../../src/workbook/snapshot';
import { EMPTY_CELL, type MemoryCell } from './cell';
import type { Axis } from './formula-lines';
import { MemoryValidations } from './validations';

export interface MemoryName {
  readonly name: string;
  /** With its leading "=". */
  formula: string;
  visible: boolean;
}

/** A table of Excel (ListObject), its header and its totals row included in the range. */
export interface MemoryTable {
  readonly name: string;
  range: CellRange;
  showTotals: boolean;
  /** Whether its filter hides rows. */
  filtered: boolean;
}

export interface MemorySeries {
  name: string;
  /** On the sheet of the chart, as its categories are. */
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
  range: CellRange;
  readonly settings: Record<string, unknown>;
}

/** A threaded comment at a cell, with what others answered. */
export interface MemoryComment {
  readonly id: string;
  range: CellRange;
  content: string;
  readonly replies: string[];
}

/** A note of the older kind. */
export interface MemoryNote {
  range: CellRange;
  readonly content: string;
}

/** One worksheet, all that the played API can see of it. Rows and columns are counted from 1. */
export class MemorySheet {
  visibility: Visibility = 'visible';
  locked = false;
  readonly names: MemoryName[] = [];
  readonly merges: CellRange[] = [];
  columnWidths = new Map<number, number>();
  rowHeights = new Map<number, number>();
  readonly page: Record<string, unknown> = {};
  readonly charts: MemoryChart[] = [];
  readonly conditionalFormats: MemoryRule[] = [];
  readonly comments: MemoryComment[] = [];
  readonly notes: MemoryNote[] = [];
  readonly validations = new MemoryValidations();
  readonly tables: MemoryTable[] = [];
  /** Array formulas entered over several cells at once: none of their cells can be changed alone. */
  readonly arrays: CellRange[] = [];
  /** Rows and columns that nobody sees, hidden by hand or by a filter. */
  hiddenRows = new Set<number>();
  hiddenColumns = new Set<number>();
  /** The sheet's own filter; `hides` once it has a criterion. */
  filter: { range: CellRange; readonly hides: boolean } | null = null;
  frozen: CellRange | null = null;
  private rows = new Map<number, Map<number, MemoryCell>>();

  constructor(
    readonly id: string,
    public name: string,
    private readonly sheets: readonly MemorySheet[] = [],
  ) {}

  /** Another sheet of the workbook, by the name that a formula calls it. */
  beside(name: string): MemorySheet | null {
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase()) ?? null;
  }

  /** All of it under another name; formulas go on naming the sheets that they name. */
  copy(id: string, name: string): MemorySheet {
    const copy = new MemorySheet(id, name, this.sheets);
    copy.visibility = this.visibility;
    copy.locked = this.locked;
    copy.names.push(...plainCopy(this.names));
    copy.merges.push(...plainCopy(this.merges));
    copy.columnWidths = new Map(this.columnWidths);
    copy.rowHeights = new Map(this.rowHeights);
    Object.assign(copy.page, plainCopy(this.page));
    copy.charts.push(...plainCopy(this.charts));
    copy.conditionalFormats.push(...plainCopy(this.conditionalFormats));
    copy.comments.push(...plainCopy(this.comments).map((comment) => ({ ...comment, id: `${id}-${comment.id}` })));
    copy.notes.push(...plainCopy(this.notes));
    copy.validations.all = plainCopy(this.validations.all);
    copy.arrays.push(...plainCopy(this.arrays));
    copy.hiddenRows = new Set(this.hiddenRows);
    copy.hiddenColumns = new Set(this.hiddenColumns);
    copy.filter = plainCopy(this.filter);
    copy.frozen = plainCopy(this.frozen);
    for (const [row, column, cell] of this.cells()) copy.change(row, column, cell);
    return copy;
  }

  cell(row: number, column: number): MemoryCell {
    return this.rows.get(row)?.get(column) ?? EMPTY_CELL;
  }

  change(row: number, column: number, change: Partial<MemoryCell>): void {
    let cells = this.rows.get(row);
    if (!cells) this.rows.set(row, (cells = new Map<number, MemoryCell>()));
    cells.set(column, { ...(cells.get(column) ?? EMPTY_CELL), ...change });
  }

  /** Gives every row or column its new place, or takes it away where that is null; nothing else of the sheet moves. */
  moveLines(axis: Axis, placeOf: (line: number) => number | null): void {
    const moved = <T>(entry: readonly [number, T]): readonly (readonly [number, T])[] => {
      const place = placeOf(entry[0]);
      return place === null ? [] : [[place, entry[1]]];
    };
    if (axis === 'rows') {
      this.rows = new Map([...this.rows].flatMap(moved));
      this.rowHeights = new Map([...this.rowHeights].flatMap(moved));
      this.hiddenRows = new Set([...this.hiddenRows].flatMap((row) => placeOf(row) ?? []));
    } else {
      this.rows = new Map([...this.rows].map(([row, cells]) => [row, new Map([...cells].flatMap(moved))]));
      this.columnWidths = new Map([...this.columnWidths].flatMap(moved));
      this.hiddenColumns = new Set([...this.hiddenColumns].flatMap((column) => placeOf(column) ?? []));
    }
  }

  /** Formats and size of one row or column for another; of a column also that it is hidden. */
  copyLine(axis: Axis, from: number, to: number): void {
    for (const [row, column, { format }] of [...this.cells()]) {
      if (axis === 'rows' && row === from) this.change(to, column, { format });
      if (axis === 'columns' && column === from) this.change(row, to, { format });
    }
    const sizes = axis === 'rows' ? this.rowHeights : this.columnWidths;
    const size = sizes.get(from);
    if (size !== undefined) sizes.set(to, size);
    if (axis === 'columns' && this.hiddenColumns.has(from)) this.hiddenColumns.add(to);
  }

  /** Every cell that was ever touched, row by row. */
  *cells(): Generator<readonly [row: number, column: number, cell: MemoryCell]> {
    for (const [row, cells] of [...this.rows].sort(([a], [b]) => a - b)) {
      for (const [column, cell] of [...cells].sort(([a], [b]) => a - b)) yield [row, column, cell];
    }
  }

  /** The smallest rectangle around the used cells of the sheet or a part of it; with `valuesOnly` formatted blanks do not count. */
  usedRange(valuesOnly: boolean, within?: CellRange): CellRange | null {
    let range: { top: number; left: number; bottom: number; right: number } | null = null;
    for (const [row, cells] of this.rows) {
      if (within && (row < within.top || row > within.bottom)) continue;
      for (const [column, cell] of cells) {
        if (within && (column < within.left || column > within.right)) continue;
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

/** The state of a sheet is plain data. */
function plainCopy<T>(state: T): T {
  return JSON.parse(JSON.stringify(state)) as T;
}
