import type { AskedArea, ExpectedCell } from './target-areas';

/** What is written to a cell, or null to leave it as it is. */
export type CellInput = string | number | boolean | null;

/** An array of exactly the area's shape, as Excel demands. */
export function areaMatrix<C extends ExpectedCell>(
  { area, cells }: AskedArea<C>,
  input: (cell: C) => CellInput,
): CellInput[][] {
  const width = area.right - area.left + 1;
  const matrix = Array.from({ length: area.bottom - area.top + 1 }, () => new Array<CellInput>(width).fill(null));
  for (const cell of cells) {
    const row = matrix[cell.row - area.top];
    if (row) row[cell.column - area.left] = input(cell);
  }
  return matrix;
}

/** Nothing in it is to be written. */
export function isEmptyMatrix(matrix: readonly (readonly CellInput[])[]): boolean {
  return matrix.every((row) => row.every((input) => input === null));
}

/** The entry of a matrix that belongs to a cell of the area. */
export function entryOf(matrix: readonly (readonly unknown[])[], { area }: AskedArea, cell: ExpectedCell): unknown {
  return matrix[cell.row - area.top]?.[cell.column - area.left];
}
