import { LAST_COLUMN, LAST_ROW } from '../../records/cell-ref';
import type { CellRange } from '../../workbook/snapshot';

/** What comes or goes. A line is a row or a column, whichever the axis says; across it lie the other ones. */
export type Axis = 'rows' | 'columns';

/** First and last line, both included. */
export type Span = readonly [first: number, last: number];

/** The lines of a range: its rows where rows come or go. */
export function lineSpan({ top, left, bottom, right }: CellRange, axis: Axis): Span {
  return axis === 'rows' ? [top, bottom] : [left, right];
}

/** How far a range reaches across: its columns where rows come or go. */
export function acrossSpan(range: CellRange, axis: Axis): Span {
  return lineSpan(range, axis === 'rows' ? 'columns' : 'rows');
}

export function withLines(range: CellRange, axis: Axis, [first, last]: Span): CellRange {
  return axis === 'rows' ? { ...range, top: first, bottom: last } : { ...range, left: first, right: last };
}

export function areaOfLines(axis: Axis, lines: Span, across: Span): CellRange {
  const [[top, bottom], [left, right]] = axis === 'rows' ? [lines, across] : [across, lines];
  return { top, left, bottom, right };
}

/** The row of a cell where rows come or go, else its column. */
export function lineOf({ row, column }: { readonly row: number; readonly column: number }, axis: Axis): number {
  return axis === 'rows' ? row : column;
}

export function lastLine(axis: Axis): number {
  return axis === 'rows' ? LAST_ROW : LAST_COLUMN;
}

export function isWithin([first, last]: Span, [outerFirst, outerLast]: Span): boolean {
  return first >= outerFirst && last <= outerLast;
}
