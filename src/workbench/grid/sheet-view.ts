import { lookIndexAt, type SheetLook } from '../../hosts/xlsx/look/sheet-look';
import { PLAIN_LOOK, type CellLook } from '../../hosts/xlsx/look/cell-look';
import { LAST_COLUMN, LAST_ROW } from '../../records/cell-ref';
import { NOT_CALCULATED } from '../../records/not-calculated';
import type { CellValue, SheetSnapshot } from '../../workbook/snapshot';
import { Axis } from './axis';
import { Merges } from './merges';
import { cellKey, type Position } from './position';
import { rowHeight } from './row-height';

/** Empty rows and columns beyond the last cell, and at least so many in all. */
const ROOM = { rows: 30, columns: 4 };
const LEAST = { rows: 100, columns: 26 };

/** Values that were typed and are not in the file yet, by `cellKey`. */
export type PendingValues = ReadonlyMap<string, CellValue>;

const NONE_PENDING: PendingValues = new Map();

/** How large a sheet is and what is merged in it: what takes time to find out, and stays while values are typed. */
interface SheetShape {
  readonly merges: Merges;
  readonly columns: Axis;
  readonly rows: Axis;
  readonly used: Position;
}

/** One sheet made ready for drawing: values, looks and sizes. */
export class SheetView {
  readonly merges: Merges;
  readonly columns: Axis;
  /** Rows that are hidden, in the file or by a filter of the page, have no height. */
  readonly rows: Axis;
  /** Last row and column with a value. */
  readonly used: Position;

  constructor(
    readonly sheet: SheetSnapshot,
    readonly look: SheetLook,
    readonly date1904: boolean,
    private readonly shape: SheetShape = shapeOf(sheet, look),
    private readonly pending: PendingValues = NONE_PENDING,
  ) {
    ({ merges: this.merges, columns: this.columns, rows: this.rows, used: this.used } = shape);
  }

  /** The same sheet with values that have been typed and are not in the file yet. */
  withPending(pending: PendingValues): SheetView {
    return new SheetView(this.sheet, this.look, this.date1904, this.shape, pending);
  }

  /** The same sheet without the rows that a filter of the page leaves out. */
  withoutRows(isLeftOut: (row: number) => boolean): SheetView {
    const rows = new Axis(this.rows.count, (row) => (isLeftOut(row) ? 0 : this.rows.size(row)));
    return new SheetView(this.sheet, this.look, this.date1904, { ...this.shape, rows }, this.pending);
  }

  get frozen(): { readonly rows: number; readonly columns: number } {
    return this.look.frozen;
  }

  value({ row, column }: Position): CellValue {
    const typed = this.pending.size > 0 ? this.pending.get(cellKey(row, column)) : undefined;
    if (typed !== undefined) return typed;
    return this.sheet.values[row - this.sheet.top]?.[column - this.sheet.left] ?? null;
  }

  lookIndex({ row, column }: Position): number {
    return lookIndexAt(this.look, row, column);
  }

  lookOf(position: Position): CellLook {
    return this.look.looks[this.lookIndex(position)] ?? PLAIN_LOOK;
  }

  /** Without the leading "="; null for a cell without one. */
  formula({ row, column }: Position): string | null {
    if (this.pending.has(cellKey(row, column))) return null;
    return this.look.rows.get(row)?.formulas.get(column) ?? null;
  }

  /** A formula whose result is not known here: something it depends on has changed, and it is too much for us to compute. */
  isUncomputed({ row, column }: Position): boolean {
    if (!this.look.rows.get(row)?.uncomputed.has(column) || this.pending.has(cellKey(row, column))) return false;
    const value = this.value({ row, column });
    return value === null || value === NOT_CALCULATED;
  }

  /** How many formulas of the sheet have no result that is known here. */
  get uncomputedCount(): number {
    let count = 0;
    for (const [row, { uncomputed }] of this.look.rows) {
      for (const column of uncomputed) if (this.isUncomputed({ row, column })) count++;
    }
    return count;
  }

  /** The cell that stands for this one: of a merged area its first. */
  anchor(position: Position): Position {
    const merge = this.merges.at(position);
    return merge ? { row: merge.top, column: merge.left } : position;
  }

  /** The last row and column that the cell covers. */
  extent(position: Position): { readonly bottom: number; readonly right: number } {
    return this.merges.at(position) ?? { bottom: position.row, right: position.column };
  }
}

function shapeOf(sheet: SheetSnapshot, look: SheetLook): SheetShape {
  const width = sheet.values.reduce((most, row) => Math.max(most, row.length), 0);
  const used = {
    row: Math.max(1, sheet.top + sheet.values.length - 1),
    column: Math.max(1, sheet.left + width - 1),
  };
  const merges = new Merges(sheet.merges);
  const widths = new Map<number, number>();
  const columnCount = Math.min(LAST_COLUMN, Math.max(LEAST.columns, used.column + ROOM.columns));
  for (const span of look.columns) {
    for (let column = span.first; column <= Math.min(span.last, columnCount); column++) widths.set(column, span.width);
  }
  const columns = new Axis(columnCount, (column) => widths.get(column) ?? look.defaultWidth);
  const rowCount = Math.min(LAST_ROW, Math.max(LEAST.rows, used.row + ROOM.rows));
  const value = ({ row, column }: Position): CellValue => sheet.values[row - sheet.top]?.[column - sheet.left] ?? null;
  const rows = new Axis(rowCount, (row) => rowHeight({ look, merges, columns, value }, row));
  return { merges, columns, rows, used };
}
