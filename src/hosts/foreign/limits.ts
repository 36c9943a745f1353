/**
 * How much a file of another kind may hold. Reading one keeps every cell as an
 * object, beside the file and the .xlsx made of it; a branch's file has a hundredth
 * of this.
 */
export const FOREIGN_LIMITS = {
  /** The file itself, and one part of it unpacked. */
  file: 60_000_000,
  /** Cells with something in them, in all sheets. */
  cells: 2_000_000,
  /** Rows and columns of a sheet (Excel's own). */
  rows: 1_048_576,
  columns: 16_384,
} as const;

/** What is said of a cell's share of memory where the cells are too many. */
export const BYTES_PER_CELL = 100;
