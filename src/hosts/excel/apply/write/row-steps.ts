import type { CellRange } from '../../../../workbook/snapshot';
import { rangeAt } from '../../range-at';
import { sheetIn } from '../../sheets-by-name';
import { copyValidation } from '../../validation/copy-validation';
import { areaMatrix } from '../areas';
import { type InspectedBlock, likeArea } from '../look/added-rows';
import { plainPlaces } from '../plan/new-cells';
import { grownAreas, type GrownFormula, type GrownName, nameIn, type RowMoves } from '../plan/row-moves';
import { ACTION_BYTES, type Step } from '../step';
import { matrixStep } from './cell-steps';
import { joinTable } from './excel-tables';

/**
 * Inserts the rows of one place as whole rows of the sheet, where they stand before
 * any other is inserted, and makes them like the row above: Excel gives them its
 * formats; conditional formats, the height and the validation come along by this.
 */
export function insertSteps(block: InspectedBlock): readonly Step[] {
  const { edit, likeHeight, tableBefore } = block;
  const rows: CellRange = { top: edit.at, bottom: edit.at + edit.rows.length - 1, left: edit.left, right: edit.right };
  const queue = (context: Excel.RequestContext): void => {
    const sheet = sheetIn(context, edit.sheet);
    sheet.getRange(`${rows.top}:${rows.bottom}`).untrack().insert('Down').untrack();
    for (const piece of copiedPieces(block)) {
      const like = rangeAt(sheet, { ...likeArea(edit), ...piece });
      rangeAt(sheet, { ...rows, ...piece }).copyFrom(like, 'Formats');
    }
    if (likeHeight !== null) rangeAt(sheet, rows).format.rowHeight = likeHeight;
    for (const query of block.validations) {
      const { left, right } = query.area;
      copyValidation(sheet, query, { ...rows, left, right });
    }
    if (tableBefore !== null) joinTable(sheet, tableBefore, edit.rows.length);
  };
  return [{ bytes: ACTION_BYTES * (12 + 8 * (edit.right - edit.left + 1)), queue }];
}

interface Columns {
  readonly left: number;
  readonly right: number;
}

/** The columns of the table without areas merged over several rows, of which a row is only a part. */
function copiedPieces({ edit, merges }: InspectedBlock): readonly Columns[] {
  const tall = merges.filter(({ top, bottom }) => top < bottom);
  const pieces: { left: number; right: number }[] = [];
  for (let column = edit.left; column <= edit.right; column++) {
    if (tall.some(({ left, right }) => column >= left && column <= right)) continue;
    const last = pieces.at(-1);
    if (last?.right === column - 1) last.right = column;
    else pieces.push({ left: column, right: column });
  }
  return pieces;
}

export function plainSteps(block: InspectedBlock): readonly Step[] {
  const { edit } = block;
  return plainPlaces(block).map((area) => ({
    bytes: 3 * ACTION_BYTES,
    queue: (context) => {
      const sheet = sheetIn(context, edit.sheet);
      const { left, right } = area;
      rangeAt(sheet, area).copyFrom(rangeAt(sheet, { ...likeArea(edit), left, right }), 'Formats');
    },
  }));
}

/** Takes the formats away again, which were none before. */
export function clearSteps(sheet: string, areas: readonly CellRange[]): readonly Step[] {
  return areas.map((area) => ({
    bytes: 2 * ACTION_BYTES,
    queue: (context) => rangeAt(sheetIn(context, sheet), area).clear('Formats'),
  }));
}

/** Writes the formulas and names with their new ranges, once all rows are inserted. */
export function growSteps(
  formulas: readonly GrownFormula[],
  names: readonly GrownName[],
  moves: RowMoves,
): readonly Step[] {
  return [
    ...grownAreas(formulas, moves).map((area) => {
      const matrix = areaMatrix(area, ({ after }) => after);
      return matrixStep(area, matrix, (range) => (range.formulas = matrix));
    }),
    ...names.map((name) => ({
      bytes: 2 * ACTION_BYTES + name.after.length,
      queue: (context: Excel.RequestContext): void => {
        nameIn(context, name).formula = name.after;
      },
    })),
  ];
}
