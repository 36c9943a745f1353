import type { Axis } from '../../formulas/axis';
import { movedLine, type LineMove } from '../../formulas/line-move';

/** The element of a note's cell, and which numbers of its box are rows or columns. */
const PLACES: Readonly<Record<Axis, { readonly cell: RegExp; readonly box: readonly number[] }>> = {
  rows: { cell: /(<(?:\w+:)?Row>\s*)(\d+)(?=\s*<)/g, box: [2, 6] },
  columns: { cell: /(<(?:\w+:)?Column>\s*)(\d+)(?=\s*<)/g, box: [0, 4] },
};

/**
 * The boxes of notes, in the drawing language that Excel keeps for them: the row
 * and column of the cell, and left, top, right and bottom of the box as cell and
 * distance, all counted from 0. Not read as XML, which such parts need not be.
 */
export function followVml(text: string, move: LineMove): string {
  const { cell, box } = PLACES[move.axis];
  return text
    .replace(cell, (_, start: string, line: string) => start + moved(line, move))
    .replace(/(<(?:\w+:)?Anchor>)([^<]*)(?=<)/g, (_, start: string, places: string) => {
      const numbers = places.split(',');
      return start + numbers.map((number, index) => (box.includes(index) ? moved(number, move) : number)).join(',');
    });
}

function moved(index: string, move: LineMove): string {
  const line = movedLine(Number(index) + 1, move) ?? move.at;
  return index.replace(/\d+/, String(line - 1));
}
