import type { CellRange } from '../../../workbook/snapshot';
import { ACTION_BYTES, type Step } from '../apply/step';
import { rangeAt } from '../range-at';
import { sheetIn } from '../sheets-by-name';
import { copyValidation } from '../validation/copy-validation';
import { likeArea, type InspectedBlock } from './block-query';
import { joinTable } from './table-edge';

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
