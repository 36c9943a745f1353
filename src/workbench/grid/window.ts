import type { VirtualizerOptions } from '@tanstack/react-virtual';
import type { RefObject } from 'react';
import type { Axis } from './axis';
import { COLUMN_HEAD, ROW_HEAD } from './heads';
import type { Position } from './position';
import type { SheetView } from './sheet-view';

/** The options by which a virtualiser counts one of a sheet's axes. It counts from 0, a sheet from 1. */
export function virtualAxis(axis: Axis, scroller: RefObject<HTMLDivElement | null>, head: number, overscan: number) {
  return {
    count: axis.count,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => axis.size(index + 1),
    paddingStart: head,
    overscan,
  } satisfies Partial<VirtualizerOptions<HTMLDivElement, Element>>;
}

/** The first and last that are drawn. Before anything has been measured there are none. */
export function drawn(items: readonly { readonly index: number }[]): readonly [first: number, last: number] {
  const first = items[0];
  const last = items.at(-1);
  return first && last ? [first.index + 1, last.index + 1] : [1, 0];
}

/** Whole numbers, both ends included. */
export function range(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

export interface ScrollRoom {
  /** How far it is scrolled, in pixels. */
  readonly offset: number;
  /** Pixels that can be seen, frozen ones included. */
  readonly length: number;
  /** Pixels at the beginning that do not scroll. */
  readonly frozen: number;
}

/** How far to scroll, and not farther, so that a stretch can be seen; its beginning where it is too long. */
export function scrollOffset(start: number, end: number, { offset, length, frozen }: ScrollRoom): number {
  if (end <= frozen) return offset;
  if (start < offset + frozen) return Math.max(0, start - frozen);
  if (end > offset + length) return Math.max(0, Math.min(start - frozen, end - length));
  return offset;
}

/** Scrolls until the cell can be seen, with all that is merged into it. */
export function scrollToCell(scroller: HTMLElement, view: SheetView, cell: Position): void {
  const { bottom, right } = view.extent(cell);
  scroller.scrollTop = scrollOffset(view.rows.start(cell.row), view.rows.end(bottom), {
    offset: scroller.scrollTop,
    length: scroller.clientHeight - COLUMN_HEAD,
    frozen: view.rows.end(view.frozen.rows),
  });
  scroller.scrollLeft = scrollOffset(view.columns.start(cell.column), view.columns.end(right), {
    offset: scroller.scrollLeft,
    length: scroller.clientWidth - ROW_HEAD,
    frozen: view.columns.end(view.frozen.columns),
  });
}

/** The cell under a point of the screen; null over the heads and the scroll bars. */
export function cellAtPoint(scroller: HTMLElement, view: SheetView, x: number, y: number): Position | null {
  const box = scroller.getBoundingClientRect();
  const right = x - box.left;
  const down = y - box.top;
  if (right < ROW_HEAD || down < COLUMN_HEAD || right > scroller.clientWidth || down > scroller.clientHeight)
    return null;
  return {
    row: indexAt(view.rows, down - COLUMN_HEAD, view.frozen.rows, scroller.scrollTop),
    column: indexAt(view.columns, right - ROW_HEAD, view.frozen.columns, scroller.scrollLeft),
  };
}

/** A row or column by its head. */
export interface HeadPoint {
  readonly axis: 'rows' | 'columns';
  readonly line: number;
}

/** Whose head is under a point of the screen; null over none, and over the corner between them. */
export function headAtPoint(scroller: HTMLElement, view: SheetView, x: number, y: number): HeadPoint | null {
  const box = scroller.getBoundingClientRect();
  const right = x - box.left;
  const down = y - box.top;
  if (right < 0 || down < 0 || right > scroller.clientWidth || down > scroller.clientHeight) return null;
  if (right < ROW_HEAD === down < COLUMN_HEAD) return null;
  return right < ROW_HEAD
    ? { axis: 'rows', line: indexAt(view.rows, down - COLUMN_HEAD, view.frozen.rows, scroller.scrollTop) }
    : { axis: 'columns', line: indexAt(view.columns, right - ROW_HEAD, view.frozen.columns, scroller.scrollLeft) };
}

/** The point of the cells that is nearest to a point of the screen. */
export function nearestPoint(scroller: HTMLElement, x: number, y: number): readonly [x: number, y: number] {
  const box = scroller.getBoundingClientRect();
  const within = (at: number, first: number, last: number): number => Math.min(Math.max(at, first + 1), last - 1);
  return [
    within(x, box.left + ROW_HEAD, box.left + scroller.clientWidth),
    within(y, box.top + COLUMN_HEAD, box.top + scroller.clientHeight),
  ];
}

function indexAt(axis: Axis, distance: number, frozen: number, scrolled: number): number {
  return axis.at(distance < axis.end(frozen) ? distance : distance + scrolled);
}

/** Where a cell is drawn, in pixels from the corner of what scrolls. A frozen one moves with it. */
export function cellBox(scroller: HTMLElement, view: SheetView, cell: Position) {
  const { bottom, right } = view.extent(cell);
  const left = ROW_HEAD + view.columns.start(cell.column);
  const top = COLUMN_HEAD + view.rows.start(cell.row);
  return {
    left: left + (cell.column <= view.frozen.columns ? scroller.scrollLeft : 0),
    top: top + (cell.row <= view.frozen.rows ? scroller.scrollTop : 0),
    width: view.columns.end(right) - view.columns.start(cell.column),
    height: view.rows.end(bottom) - view.rows.start(cell.row),
  };
}
