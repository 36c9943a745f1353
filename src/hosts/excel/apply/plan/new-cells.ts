import type { NewCell } from '../../../../workbook/edit';
import type { CellRange } from '../../../../workbook/snapshot';
import { shiftFormula } from '../../../formulas/shift-formula';
import { areasOf, cellsIn, type TargetCell } from '../areas';
import { FORMAT_CODES, givenFormat, isFormula } from '../cell-input';
import type { InspectedBlock } from '../look/added-rows';
import type { RowMoves } from './row-moves';

/** Cells of the new rows that are written: what the edit gives, else the formula of the row that they are like. */
export function newCells(block: InspectedBlock, moves: RowMoves): readonly TargetCell[] {
  const { edit } = block;
  const first = edit.insert ? moves.placeOf(edit) : edit.at;
  const formulas = likeFormulas(block, moves);
  return edit.rows.flatMap((cells, down) => {
    const given = new Map(cells.map((cell) => [cell.column, cell]));
    return formulas.flatMap((formula, across) => {
      const column = edit.left + across;
      const cell = given.get(column);
      const format = cell ? formatOf(block, cell, across) : null;
      if (cell && (cell.value !== null || format !== null)) {
        return [newCell(first + down, column, { value: cell.value, formula: null, format })];
      }
      if (formula === null || hasFormula(block, down, across)) return [];
      const filled = shiftFormula(formula, first + down - likeRow(block, moves), 0);
      return [newCell(first + down, column, { value: null, formula: filled, format: null })];
    });
  });
}

function newCell(row: number, column: number, content: Pick<TargetCell, 'value' | 'formula' | 'format'>): TargetCell {
  return { row, column, expected: [], overFormula: false, judged: false, ...content };
}

function likeRow({ edit }: InspectedBlock, moves: RowMoves): number {
  return edit.insert ? moves.rowAfter(edit.sheet, edit.like) : edit.like;
}

/** Of rows that are there formulas are written before any row is inserted, of new rows after all are. */
function likeFormulas({ edit, like }: InspectedBlock, moves: RowMoves): readonly (string | null)[] {
  const place = { sheet: edit.sheet, row: edit.like };
  return like.formulas.map((formula, across) => {
    if (!isFormula(formula, like.values[across])) return null;
    const text = formula.slice(1);
    return edit.insert ? moves.formulaAfter(text, place, true) : text;
  });
}

/** In a row that is there: a formula that somebody put there ahead of time stays. */
function hasFormula({ edit, place }: InspectedBlock, down: number, across: number): boolean {
  const formula = edit.insert ? undefined : place[down]?.[across];
  return typeof formula === 'string' && formula.startsWith('=');
}

function formatOf({ edit, likeFormats, ownFormats }: InspectedBlock, cell: NewCell, across: number): string | null {
  if (!cell.format) return null;
  const down = edit.rows.findIndex((row) => row.includes(cell));
  // A cell with a format of its own keeps it; any other has that of the row above by now.
  const keepsOwn = !edit.insert && ownFormats[down]?.[across] === true;
  return keepsOwn ? null : givenFormat(FORMAT_CODES[cell.format], likeFormats[across]);
}

/** Of rows that are there: the cells without formats of their own, which get those of the row above. */
export function plainPlaces({ edit, ownFormats }: InspectedBlock): readonly CellRange[] {
  if (edit.insert) return [];
  const { sheet, at, rows, left, right } = edit;
  const plain = cellsIn(at, rows.length, left, right).filter(
    ({ row, column }) => ownFormats[row - at]?.[column - left] !== true,
  );
  return areasOf(
    sheet,
    plain.map((cell) => ({ ...cell, expected: [] })),
    0,
  ).map(({ area }) => area);
}
