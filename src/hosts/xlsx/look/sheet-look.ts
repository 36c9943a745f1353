import type { CellLook } from './cell-look';

/** Neighbouring columns of one width. */
export interface ColumnSpan {
  readonly first: number;
  readonly last: number;
  /** In pixels; 0 where hidden. */
  readonly width: number;
  /** Place in `looks` for cells that the part does not hold. */
  readonly look: number;
}

export interface RowLook {
  /** In pixels; 0 where hidden; null where the program that opens the workbook chooses. */
  readonly height: number | null;
  /** For cells that the part does not hold; null where the column decides. */
  readonly look: number | null;
  /** By column, places in `looks`. */
  readonly cells: ReadonlyMap<number, number>;
  /** By column, without the leading "=". */
  readonly formulas: ReadonlyMap<number, string>;
  /** Columns of formulas without a stored result: it has to be computed first. */
  readonly uncomputed: ReadonlySet<number>;
}

/** How a sheet looks on a screen: what a snapshot leaves out. All sizes in pixels at 96 to the inch. */
export interface SheetLook {
  readonly defaultWidth: number;
  readonly defaultHeight: number;
  readonly columns: readonly ColumnSpan[];
  readonly rows: ReadonlyMap<number, RowLook>;
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly gridlines: boolean;
  readonly looks: readonly CellLook[];
  /** Whether there are charts or pictures on it, which are not part of its cells. */
  readonly hasDrawing: boolean;
}

/** The place in `looks` of any cell: its own, else its row's, else its column's. */
export function lookIndexAt(sheet: SheetLook, row: number, column: number): number {
  const rowLook = sheet.rows.get(row);
  const own = rowLook?.cells.get(column) ?? rowLook?.look;
  if (own !== undefined && own !== null) return own;
  return sheet.columns.find(({ first, last }) => column >= first && column <= last)?.look ?? 0;
}
