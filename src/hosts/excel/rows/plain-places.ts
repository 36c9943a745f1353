import type { CellRange } from '../../../workbook/snapshot';
import { cellsIn } from '../apply/edit-list';
import { ACTION_BYTES, type Step } from '../apply/step';
import { areasOf } from '../apply/target-areas';
import { rangeAt } from '../range-at';
import { sheetIn } from '../sheets-by-name';
import { likeArea, type InspectedBlock } from './block-query';

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
