import type { Edit, RemoveRows } from '../../../workbook/edit';
import type { OpcPackage } from '../opc/opc-package';
import type { CellPosition } from '../read/cell-address';
import type { AddedRows } from '../rows/add-rows';
import { movedFormula } from '../rows/move-formula';
import { movedRow, type RowMove } from '../rows/row-move';
import type { RestoredCell } from './edits-by-sheet';
import { expectPlainCells } from './expect-plain-cells';
import type { WrittenCells } from './write-cells';

/** A sheet that was added, and the size of what was put on it. */
export interface AddedSheet {
  readonly sheet: string;
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** All that a list of edits wrote. */
export interface Written {
  readonly cells: readonly WrittenCells[];
  /** In the order in which they were added, which is from the bottom of each sheet upwards. */
  readonly rows: readonly AddedRows[];
  readonly sheets: readonly AddedSheet[];
}

/** The edits that take everything back, for the workbook as it is now. */
export function undoEdits(pack: OpcPackage, { cells, rows, sheets }: Written): readonly Edit[] {
  const moves = rows.flatMap(({ move }) => move ?? []);
  const areas = [
    ...rows.map(({ edit }, index) => {
      const top = rowNow(rows, index);
      return { sheet: edit.sheet, top, left: edit.left, bottom: top + edit.rows.length - 1, right: edit.right };
    }),
    ...sheets.map(({ sheet, lastRow, lastColumn }) => ({ sheet, top: 1, left: 1, bottom: lastRow, right: lastColumn })),
  ];
  return [
    ...areas.map((area) => expectPlainCells(pack, area)),
    ...cells.flatMap(({ sheet, undo }) =>
      restore(
        sheet,
        undo.map((cell) => cellNow(sheet, cell, moves)),
      ),
    ),
    ...rows.flatMap((added, index) => restore(added.edit.sheet, numbersGivenTo(added, rowNow(rows, index)))),
    ...rows.flatMap((added, index) => removals(added, rowNow(rows, index))),
    ...sheets.map((added): Edit => ({ kind: 'remove-sheet', ...added })),
  ];
}

/** Where the first of added rows stands now: rows that were added above later have moved it down. */
export function rowNow(rows: readonly AddedRows[], index: number): number {
  const { sheet, at } = rows[index]?.edit ?? { sheet: '', at: 0 };
  return rows
    .slice(index + 1)
    .filter(({ edit }) => edit.sheet === sheet && edit.insert)
    .reduce((row, { edit }) => row + edit.rows.length, at);
}

/** Where a cell that was written before rows were added stands now. */
export function positionNow(sheet: string, { row, column }: CellPosition, moves: readonly RowMove[]): CellPosition {
  const moved = moves.reduce((now, move) => (move.sheet === sheet ? (movedRow(now, move) ?? now) : now), row);
  return { row: moved, column };
}

function restore(sheet: string, cells: readonly RestoredCell[]): readonly Edit[] {
  return cells.length === 0 ? [] : [{ kind: 'restore-cells', sheet, cells }];
}

/** As it is to be put back now: with the formula that would stand there now. */
function cellNow(sheet: string, cell: RestoredCell, moves: readonly RowMove[]): RestoredCell {
  let { row, formula } = cell;
  for (const move of moves) {
    if (formula !== null) formula = movedFormula(formula, { sheet, row }, move);
    if (move.sheet === sheet) row = movedRow(row, move) ?? row;
  }
  return { ...cell, row, formula };
}

function numbersGivenTo({ edit, numbered }: AddedRows, top: number): readonly RestoredCell[] {
  return numbered.map(({ row, column }) => {
    const cells = edit.rows[row - edit.at] ?? [];
    const expected = cells.findLast((cell) => cell.column === column)?.value ?? null;
    return { row: row - edit.at + top, column, expected, formula: null, value: null, general: true };
  });
}

/** Cells that took a format lose it again, others keep what they had. */
function removals({ edit, grown, formatted, made }: AddedRows, at: number): readonly RemoveRows[] {
  const { sheet, insert, left, right, rows } = edit;
  const all: RemoveRows = {
    ...{ kind: 'remove-rows', sheet, at, count: rows.length, shift: insert, left, right, formats: false },
    ...(grown ? { grown } : {}),
    ...(made.length > 0 ? { made: made.map((row) => row - edit.at + at) } : {}),
  };
  if (insert || rows.length === 0) return rows.length === 0 ? [] : [all];
  if (formatted.length === rows.length * (right - left + 1)) return [{ ...all, formats: true }];
  const cells = formatted.map(({ row, column }): RemoveRows => {
    const place = { at: row - edit.at + at, count: 1, left: column, right: column };
    return { kind: 'remove-rows', sheet, ...place, shift: false, formats: true };
  });
  return [all, ...joined(cells)];
}

/** Neighbouring cells of a row as one. */
function joined(cells: readonly RemoveRows[]): readonly RemoveRows[] {
  const runs: RemoveRows[] = [];
  for (const cell of cells) {
    const last = runs.at(-1);
    if (last?.at === cell.at && last.right === cell.left - 1) runs.splice(-1, 1, { ...last, right: cell.right });
    else runs.push(cell);
  }
  return runs;
}
