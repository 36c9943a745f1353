import { parseRange } from '../read/cell-address';
import { attribute, childrenOf, type XmlElement } from '../xml/xml-tree';
import { withAttributes } from '../xml/edit-element';
import { movedArea } from './move-areas';
import { movedLine, type LineMove } from '../../formulas/line-move';

interface ColumnChange {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The widths and formats of whole columns: what is said of a span of them is said of
 * its two pieces where columns come in between. null where nothing is left to say.
 */
export function followWidths(list: XmlElement, text: string, move: LineMove): readonly ColumnChange[] | null {
  if (move.kind === 'grow' || move.kind === 'shrink') return [];
  const columns = childrenOf(list, 'col');
  const changes = columns.map((column): ColumnChange => {
    const own = text.slice(column.start, column.openEnd);
    const pieces = piecesOf(Number(attribute(column, 'min')), Number(attribute(column, 'max')), move);
    const tags = pieces.map(([min, max]) => withAttributes(own, { min: String(min), max: String(max) }));
    const closed = tags.map((tag) => (tag.endsWith('/>') ? tag : `${tag}</${column.name}>`));
    return { start: column.start, end: column.end, text: closed.join('') };
  });
  return columns.length > 0 && changes.every((change) => change.text === '') ? null : changes;
}

function piecesOf(min: number, max: number, move: LineMove): readonly (readonly [number, number])[] {
  const area = (left: number, right: number) => movedArea({ top: 1, bottom: 1, left, right }, move, 'never');
  const isSplit = move.kind === 'insert' && min < move.at && max >= move.at;
  const found = isSplit ? [area(min, move.at - 1), area(move.at, max)] : [area(min, max)];
  return found.flatMap((piece) => (piece ? [[piece.left, piece.right] as const] : []));
}

/** The place of a filter's column among those that the filter spans; null where the column goes. */
export function movedFilterColumn(column: XmlElement, filter: XmlElement, move: LineMove): string | null {
  const index = attribute(column, 'colId') ?? '0';
  const area = parseRange(attribute(filter, 'ref') ?? '');
  const moved = area && movedArea(area, move, 'never');
  if (!area || !moved) return index;
  const place = movedLine(area.left + Number(index), move);
  return place === null ? null : String(place - moved.left);
}
