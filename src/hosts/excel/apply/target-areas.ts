import type { CellChange, Edit } from '../../../workbook/edit';
import type { CellRange, CellValue } from '../../../workbook/snapshot';

/** A rectangle of one sheet that is read, compared and written as a whole. */
export interface TargetArea {
  readonly sheet: string;
  readonly area: CellRange;
  readonly cells: readonly TargetCell[];
}

export interface TargetCell {
  readonly row: number;
  readonly column: number;
  /** Every value that some change expects here; the cell must hold all of them, that is, the same one. */
  readonly expected: readonly CellValue[];
  /** Of several changes to one cell the last one counts. */
  readonly value: CellValue;
}

/** Above so many changes to a sheet, ranges over small gaps are cheaper on their way than one range for each run. */
const MANY = 200;
const GAP = 16;

/** All cells that edits set, in as few rectangles as whole columns of cells allow. */
export function targetAreas(edits: readonly Edit[]): readonly TargetArea[] {
  const bySheet = new Map<string, CellChange[]>();
  for (const edit of edits) {
    if (edit.kind === 'set-cells') bySheet.set(edit.sheet, [...(bySheet.get(edit.sheet) ?? []), ...edit.changes]);
  }
  return [...bySheet].flatMap(([sheet, changes]) => {
    const runs = joinColumns(runsOf(cellsOf(changes), changes.length > MANY ? GAP : 0));
    return runs.map(({ area, cells }) => ({ sheet, area, cells }));
  });
}

interface Run {
  readonly area: CellRange;
  readonly cells: readonly TargetCell[];
}

function cellsOf(changes: readonly CellChange[]): readonly TargetCell[] {
  const cells = new Map<string, TargetCell>();
  for (const { row, column, expected, value } of changes) {
    const key = `${row}:${column}`;
    cells.set(key, { row, column, value, expected: [...(cells.get(key)?.expected ?? []), expected] });
  }
  return [...cells.values()].sort((a, b) => a.column - b.column || a.row - b.row);
}

/** Pieces of columns; cells in a gap are read along and left as they are. */
function runsOf(cells: readonly TargetCell[], gap: number): readonly Run[] {
  const runs: { top: number; bottom: number; column: number; cells: TargetCell[] }[] = [];
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
function joinColumns(runs: readonly Run[]): readonly Run[] {
  const joined = new Map<string, Run>();
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
