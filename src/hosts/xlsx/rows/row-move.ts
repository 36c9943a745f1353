import { LAST_ROW } from '../../../records/cell-ref';

/** Rows of a table that come or go, as everything that names rows of its sheet has to follow it. */
export interface RowMove {
  /**
   * insert: the rows from `at` on move down. remove: `count` rows from `at` go, those below move up. grow: nothing
   * moves, but what ends with the row above `at` covers the rows from now on. shrink: the opposite of grow.
   */
  readonly kind: 'insert' | 'remove' | 'grow' | 'shrink';
  readonly sheet: string;
  /** The first row that comes or goes; the table's last row is the one above. */
  readonly at: number;
  readonly count: number;
  /** The columns of the table. */
  readonly left: number;
  readonly right: number;
}

/** First and last row, or first and last column. */
export type Span = readonly [first: number, last: number];

/** Where a row stands afterwards; null where it is gone. */
export function movedRow(row: number, move: RowMove): number | null {
  const span = movedSpan([row, row], move, false);
  return span?.[0] ?? null;
}

/**
 * The rows of a range afterwards; null where none is left. `grows` for one that
 * belongs to the table and takes new rows in where it ends with the table's last.
 * A range to the last row of the sheet stays one.
 */
export function movedSpan([first, last]: Span, move: RowMove, grows: boolean): Span | null {
  const { kind, at, count } = move;
  const toTheEnd = last === LAST_ROW && first < last;
  if (kind === 'remove') {
    const top = first < at ? first : Math.max(at, first - count);
    const bottom = toTheEnd || last < at ? last : Math.max(at - 1, last - count);
    return top <= bottom ? [top, bottom] : null;
  }
  if (kind === 'shrink') return grows && first < at && last === at + count - 1 ? [first, at - 1] : [first, last];
  if (grows && last === at - 1) return [first, last + count];
  if (kind === 'grow') return [first, last];
  const top = first < at ? first : first + count;
  const bottom = toTheEnd || last < at ? last : Math.min(LAST_ROW, last + count);
  return top <= LAST_ROW ? [top, bottom] : null;
}

/** Whether columns lie beside the table, with none in common. */
export function isBeside([first, last]: Span, { left, right }: RowMove): boolean {
  return first > right || last < left;
}
