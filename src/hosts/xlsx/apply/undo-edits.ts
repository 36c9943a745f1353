import type { Edit, RemoveColumns, RemoveRows } from '../../../workbook/edit';
import type { OpcPackage } from '../opc/opc-package';
import { lineOf } from '../../formulas/axis';
import type { AddedColumns } from '../lines/add-columns';
import type { AddedRows } from '../lines/add-rows';
import { movedFormula } from '../../formulas/moved-formula';
import { movedCell, type LineMove } from '../../formulas/line-move';
import { areaNow, cellNow, givenValue, lineNow, type AddedLines } from './added-lines';
import type { RestoredCell } from './edits-by-sheet';
import { expectCellsNow } from './expect-cells-now';
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
  /** In the order in which they were added, which is from the last ones of each sheet to the first. */
  readonly lines: readonly AddedLines[];
  readonly sheets: readonly AddedSheet[];
}

/** The edits that take everything back, for the workbook as it is now. */
export function undoEdits(pack: OpcPackage, { cells, lines, sheets }: Written): readonly Edit[] {
  const moves = lines.flatMap(({ move }) => move ?? []);
  const areas = [
    ...lines.map((_, index) => areaNow(lines, index)),
    ...sheets.map(({ sheet, lastRow, lastColumn }) => ({ sheet, top: 1, left: 1, bottom: lastRow, right: lastColumn })),
  ];
  return [
    ...areas.map((area) => expectCellsNow(pack, area)),
    ...cells.flatMap(({ sheet, undo }) =>
      restore(
        sheet,
        undo.map((cell) => restoredNow(sheet, cell, moves)),
      ),
    ),
    ...lines.flatMap((added, index) => restore(added.edit.sheet, numbersGivenTo(lines, index))),
    ...lines.flatMap((added, index): readonly Edit[] =>
      isRows(added) ? removals(added, lineNow(lines, index)) : columnRemovals(added, lineNow(lines, index)),
    ),
    ...sheets.map((added): Edit => ({ kind: 'remove-sheet', ...added })),
  ];
}

function isRows(added: AddedLines): added is AddedRows {
  return added.edit.kind === 'add-rows';
}

function restore(sheet: string, cells: readonly RestoredCell[]): readonly Edit[] {
  return cells.length === 0 ? [] : [{ kind: 'restore-cells', sheet, cells }];
}

/** As it is to be put back now: with the formula that would stand there now. */
function restoredNow(sheet: string, cell: RestoredCell, moves: readonly LineMove[]): RestoredCell {
  let { row, column, formula } = cell;
  for (const move of moves) {
    if (formula !== null) formula = movedFormula(formula, { sheet, line: lineOf({ row, column }, move.axis) }, move);
    if (move.sheet === sheet) ({ row, column } = movedCell({ row, column }, move) ?? { row, column });
  }
  return { ...cell, row, column, formula };
}

function numbersGivenTo(lines: readonly AddedLines[], index: number): readonly RestoredCell[] {
  return (lines[index]?.numbered ?? []).map((cell) => {
    const expected = lines[index] ? givenValue(lines[index].edit, cell) : null;
    return { ...cellNow(lines, index, cell), expected, formula: null, value: null, general: true };
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

function columnRemovals({ edit, grown, formatted, widths }: AddedColumns, at: number): readonly RemoveColumns[] {
  const { sheet, insert, top, bottom, columns } = edit;
  if (columns.length === 0) return [];
  const all: RemoveColumns = {
    ...{ kind: 'remove-columns', sheet, at, count: columns.length, shift: insert, top, bottom, formats: false },
    ...(grown ? { grown } : {}),
    ...(widths.length > 0 ? { widths: widths.map((column) => column - edit.at + at) } : {}),
  };
  if (insert) return [all];
  if (formatted.length === columns.length * (bottom - top + 1)) return [{ ...all, formats: true }];
  const cells = formatted
    .toSorted((a, b) => a.column - b.column || a.row - b.row)
    .map(({ row, column }): RemoveColumns => {
      const place = { at: column - edit.at + at, count: 1, top: row, bottom: row };
      return { kind: 'remove-columns', sheet, ...place, shift: false, formats: true };
    });
  const runs: RemoveColumns[] = [];
  for (const cell of cells) {
    const last = runs.at(-1);
    if (last?.at === cell.at && last.bottom === cell.top - 1) runs.splice(-1, 1, { ...last, bottom: cell.bottom });
    else runs.push(cell);
  }
  return [all, ...runs];
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
