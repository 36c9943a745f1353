import { cellText } from '../../hosts/xlsx/look/cell-text';
import type { Position } from './position';
import type { SheetView } from './sheet-view';
import { textWidth } from './text-size';

/** In place of a result that Excel has yet to compute. */
export const UNCOMPUTED = '…';

/** What stands in a cell, as its number format writes it. */
export function shownText(view: SheetView, position: Position): string {
  if (view.isUncomputed(position)) return UNCOMPUTED;
  return cellText(view.value(position), view.lookOf(position).format, view.date1904);
}

/** The same as it fits into the cell: a number that does not is written as "###", for half a number is a wrong one. */
export function fittedText(view: SheetView, position: Position, text: string): string {
  if (typeof view.value(position) !== 'number') return text;
  const { size, bold } = view.lookOf(position);
  const width = view.columns.size(position.column);
  const merge = view.merges.at(position);
  const isTooWide = !merge && textWidth(text, size, bold) > width + 4;
  return isTooWide ? '#'.repeat(Math.max(1, Math.floor(width / 9))) : text;
}

/**
 * The last column that a text runs into: over empty cells without lines or fill of
 * their own, as far as it is long.
 */
export function spillColumn(view: SheetView, { row, column }: Position, text: string): number {
  const look = view.lookOf({ row, column });
  const isText = typeof view.value({ row, column }) === 'string';
  const isLeft = look.horizontal === 'general' || look.horizontal === 'left';
  if (!isText || !isLeft || look.wrapped || view.merges.at({ row, column })) return column;
  const end = view.columns.start(column) + textWidth(text, look.size, look.bold) + 6;
  let last = column;
  while (view.columns.end(last) < end && last < view.columns.count && isFree(view, { row, column: last + 1 })) last++;
  return last;
}

function isFree(view: SheetView, position: Position): boolean {
  const { fill, borders } = view.lookOf(position);
  const hasLines = borders.left ?? borders.right ?? borders.top ?? borders.bottom;
  return view.value(position) === null && fill === null && hasLines === null && view.merges.at(position) === null;
}
