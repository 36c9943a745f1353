import { movedRow, type RowMove } from './row-move';

/**
 * The boxes of notes, in the drawing language that Excel keeps for them: the row
 * of the cell, and left, top, right and bottom of the box as cell and distance, all
 * counted from 0. Not read as XML, which such parts need not be.
 */
export function followVml(text: string, move: RowMove): string {
  return text
    .replace(/(<(?:\w+:)?Row>\s*)(\d+)(?=\s*<)/g, (_, start: string, row: string) => start + moved(row, move))
    .replace(/(<(?:\w+:)?Anchor>)([^<]*)(?=<)/g, (_, start: string, places: string) => {
      const numbers = places.split(',');
      return (
        start + numbers.map((number, index) => (index === 2 || index === 6 ? moved(number, move) : number)).join(',')
      );
    });
}

function moved(index: string, move: RowMove): string {
  const row = movedRow(Number(index) + 1, move) ?? move.at;
  return index.replace(/\d+/, String(row - 1));
}
