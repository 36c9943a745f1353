import type { CellRange, CellValue } from '../../../workbook/snapshot';

/** A cell that is looked at: it must hold what was expected of it. */
export interface ExpectedCell {
  readonly row: number;
  readonly column: number;
  /** Every value that some edit expects here; the cell must hold all of them, that is, the same one. None: anything. */
  readonly expected: readonly CellValue[];
  /** The formula that must stand here, without the leading "="; null: none may. Absent: whatever makes the value. */
  readonly expectedFormula?: string | null;
}

/** A cell that is written. */
export interface TargetCell extends ExpectedCell {
  /** Of several changes to one cell the last one counts. */
  readonly value: CellValue;
  /** Without the leading "="; null where `value` is written. */
  readonly formula: string | null;
  /** The number format it gets where it has none, "General" to go back to none; null leaves it as it is. */
  readonly format: string | null;
  /** Whether a formula there may give way. */
  readonly overFormula: boolean;
  /** Whether the cell's own validation has a say. */
  readonly judged: boolean;
}

/** A rectangle of one sheet that is read, compared and written as a whole. */
export interface AskedArea<C extends ExpectedCell = ExpectedCell> {
  readonly sheet: string;
  readonly area: CellRange;
  readonly cells: readonly C[];
}

export type TargetArea = AskedArea<TargetCell>;

/** Above so many cells of a sheet, ranges over small gaps are cheaper on their way than one range for each run. */
const MANY = 200;
const GAP = 16;

/**
 * Cells of one sheet, each given once, in as few rectangles as whole columns of
 * cells allow. `gap` rows between two cells of a column may be taken in.
 */
export function areasOf<C extends ExpectedCell>(
  sheet: string,
  cells: readonly C[],
  gap = cells.length > MANY ? GAP : 0,
): readonly AskedArea<C>[] {
  const inOrder = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs = joinColumns(runsOf(inOrder, gap));
  return runs.map(({ area, cells: own }) => ({ sheet, area, cells: own }));
}

interface Run<C> {
  readonly area: CellRange;
  readonly cells: readonly C[];
}

/** Pieces of columns; cells in a gap are read along and left as they are. */
function runsOf<C extends ExpectedCell>(cells: readonly C[], gap: number): readonly Run<C>[] {
  const runs: { top: number; bottom: number; column: number; cells: C[] }[] = [];
  for (const cell of cells) {
    const last = runs.at(-1);
    if (last?.column === cell.column && cell.row - last.bottom <= gap + 1) {
      last.bottom = cell.row;
      last.cells.push(cell);
    } else {
      runs.push({ top: cell.row, bottom: cell.row, column: cell.column, cells: [cell] });
    }
  }
  return runs.map(({ top, bottom, column, cells: own }) => ({
    area: { top, bottom, left: column, right: column },
    cells: own,
  }));
}

/** Neighbouring pieces of the same height become one rectangle. */
function joinColumns<C>(runs: readonly Run<C>[]): readonly Run<C>[] {
  const joined = new Map<string, Run<C>>();
  for (const run of runs) {
    const { top, bottom, left, right } = run.area;
    const neighbour = joined.get(`${top}:${bottom}:${left - 1}`);
    if (!neighbour) {
      joined.set(`${top}:${bottom}:${right}`, run);
      continue;
    }
    joined.delete(`${top}:${bottom}:${left - 1}`);
    joined.set(`${top}:${bottom}:${right}`, {
      area: { ...neighbour.area, right },
      cells: [...neighbour.cells, ...run.cells],
    });
  }
  return [...joined.values()];
}

/** Every place of so many rows, between two columns. */
export function cellsIn(
  at: number,
  count: number,
  left: number,
  right: number,
): readonly { readonly row: number; readonly column: number }[] {
  return Array.from({ length: count }, (_, down) =>
    Array.from({ length: right - left + 1 }, (_each, across) => ({ row: at + down, column: left + across })),
  ).flat();
}

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
