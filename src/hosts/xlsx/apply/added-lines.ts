import type { AddColumns, AddRows } from '../../../workbook/edit';
import type { CellRange, CellValue } from '../../../workbook/snapshot';
import type { AddedColumns } from '../lines/add-columns';
import type { AddedRows } from '../lines/add-rows';
import { movedCell, type LineMove } from '../../formulas/line-move';
import type { CellPosition } from '../read/cell-address';

/** Rows or columns as they were added; which of the two its edit says. */
export type AddedLines = AddedRows | AddedColumns;

export function countOf(edit: AddRows | AddColumns): number {
  return edit.kind === 'add-rows' ? edit.rows.length : edit.columns.length;
}

/** Where the first of added lines stands now: those that were added before it later have moved it on. */
export function lineNow(lines: readonly AddedLines[], index: number): number {
  const { sheet, at } = lines[index]?.edit ?? { sheet: '', at: 0 };
  return lines
    .slice(index + 1)
    .filter(({ edit }) => edit.sheet === sheet && edit.insert)
    .reduce((line, { edit }) => line + countOf(edit), at);
}

/** The place of added lines in the table, where they stand now. */
export function areaNow(lines: readonly AddedLines[], index: number): CellRange & { readonly sheet: string } {
  const now = lineNow(lines, index);
  const edit = lines[index]?.edit;
  if (!edit) throw new RangeError(`no added lines at ${index}`);
  const last = now + countOf(edit) - 1;
  return edit.kind === 'add-rows'
    ? { sheet: edit.sheet, top: now, bottom: last, left: edit.left, right: edit.right }
    : { sheet: edit.sheet, top: edit.top, bottom: edit.bottom, left: now, right: last };
}

/** Where a cell that was written before lines were added stands now. */
export function positionNow(sheet: string, cell: CellPosition, moves: readonly LineMove[]): CellPosition {
  return moves.reduce((now, move) => (move.sheet === sheet ? (movedCell(now, move) ?? now) : now), cell);
}

/** A cell of added lines, told by the sheet as it was, where it stands now. */
export function cellNow(lines: readonly AddedLines[], index: number, { row, column }: CellPosition): CellPosition {
  const edit = lines[index]?.edit;
  const by = edit ? lineNow(lines, index) - edit.at : 0;
  return edit?.kind === 'add-columns' ? { row, column: column + by } : { row: row + by, column };
}

/** The cells of new lines that were given a value. */
export function givenCells(edit: AddRows | AddColumns): readonly CellPosition[] {
  const lines =
    edit.kind === 'add-rows'
      ? edit.rows.map((cells, down) => cells.map((cell) => ({ ...cell, row: edit.at + down })))
      : edit.columns.map((cells, across) => cells.map((cell) => ({ ...cell, column: edit.at + across })));
  return lines.flatMap((cells) => {
    const filled = cells.filter(({ value }) => value !== null && value !== '');
    return filled.filter(
      ({ row, column }, index) => filled.findIndex((one) => one.row === row && one.column === column) === index,
    );
  });
}

/** The value that a cell of new lines was given; of several the last one. */
export function givenValue(edit: AddRows | AddColumns, { row, column }: CellPosition): CellValue {
  if (edit.kind === 'add-rows') {
    return edit.rows[row - edit.at]?.findLast((cell) => cell.column === column)?.value ?? null;
  }
  return edit.columns[column - edit.at]?.findLast((cell) => cell.row === row)?.value ?? null;
}
