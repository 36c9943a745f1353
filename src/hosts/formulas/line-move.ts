import { acrossSpan, lastLine, lineOf, lineSpan, type Axis, type Span } from './axis';
import type { CellRange } from '../../workbook/snapshot';
import type { CellPosition } from '../xlsx/read/cell-address';

/** Rows or columns of a table that come or go, as everything that names them on its sheet has to follow. */
export interface LineMove {
  /**
   * insert: the lines from `at` on move on. remove: `count` lines from `at` go, those behind move up. grow: nothing
   * moves, but what ends with the neighbour covers the lines from now on. shrink: the opposite of grow.
   */
  readonly kind: 'insert' | 'remove' | 'grow' | 'shrink';
  readonly axis: Axis;
  readonly sheet: string;
  /** The first line that comes or goes. */
  readonly at: number;
  readonly count: number;
  /** The columns of the table, or its rows. */
  readonly across: Span;
  /** The last row of the table, or the columns of its last month: the lines that new ones are made like. */
  readonly neighbour: Span;
}

/** Where a line stands afterwards; null where it is gone. */
export function movedLine(line: number, move: LineMove): number | null {
  const span = movedSpan([line, line], move, false);
  return span?.[0] ?? null;
}

/** Where a cell of the sheet stands afterwards; null where it is gone. */
export function movedCell({ row, column }: CellPosition, move: LineMove): CellPosition | null {
  const line = movedLine(lineOf({ row, column }, move.axis), move);
  if (line === null) return null;
  return move.axis === 'rows' ? { row: line, column } : { row, column: line };
}

/**
 * The lines of a range afterwards; null where none is left. `grows` for one that
 * belongs to the table and takes new lines in where it ends with the table's last.
 * A range to the last line of the sheet stays one.
 */
export function movedSpan([first, last]: Span, move: LineMove, grows: boolean): Span | null {
  const { kind, at, count } = move;
  const limit = lastLine(move.axis);
  const toTheEnd = last === limit && first < last;
  if (kind === 'remove') {
    const top = first < at ? first : Math.max(at, first - count);
    const bottom = toTheEnd || last < at ? last : Math.max(at - 1, last - count);
    return top <= bottom ? [top, bottom] : null;
  }
  if (kind === 'shrink') return grows && first < at && last === at + count - 1 ? [first, at - 1] : [first, last];
  if (grows && last === at - 1) return [first, last + count];
  if (kind === 'grow') return [first, last];
  const top = first < at ? first : first + count;
  const bottom = toTheEnd || last < at ? last : Math.min(limit, last + count);
  return top <= limit ? [top, bottom] : null;
}

/** Whether an area lies beside the table, with no line across in common. */
export function isBeside(area: CellRange, { axis, across }: LineMove): boolean {
  const [first, last] = acrossSpan(area, axis);
  return first > across[1] || last < across[0];
}

/** The part of an area that lies in the neighbour, between the sides of the table; null for none. */
export function inNeighbour(
  area: CellRange,
  { axis, neighbour, across }: LineMove,
): { lines: Span; across: Span } | null {
  const [lines, beside] = [lineSpan(area, axis), acrossSpan(area, axis)];
  const cut = (span: Span, within: Span): Span => [Math.max(span[0], within[0]), Math.min(span[1], within[1])];
  const found = { lines: cut(lines, neighbour), across: cut(beside, across) };
  return found.lines[0] <= found.lines[1] && found.across[0] <= found.across[1] ? found : null;
}
