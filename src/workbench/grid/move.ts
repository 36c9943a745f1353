import type { Position } from './position';

/** What moving needs to know of a sheet. */
export interface Ground {
  readonly last: Position;
  /** The last cell with a value. */
  readonly used: Position;
  /** Rows that a page of the window holds. */
  readonly page: number;
  /** First row and column that scroll. */
  readonly home: Position;
  isEmpty(position: Position): boolean;
  isHidden(position: Position): boolean;
  /** Rows and columns that the cell covers beyond its own. */
  extent(position: Position): { readonly bottom: number; readonly right: number };
}

export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

type Step = readonly [rows: number, columns: number];

const STEPS: Readonly<Record<string, Step>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Where a key leads from a cell, as in Excel; null for a key that leads nowhere. */
export function moved(from: Position, press: KeyPress, ground: Ground): Position | null {
  const step = STEPS[press.key];
  if (press.altKey) return null;
  if (step) return press.ctrlKey ? toEdge(from, step, ground) : next(from, step, ground);
  switch (press.key) {
    case 'Home':
      return press.ctrlKey ? ground.home : { row: from.row, column: 1 };
    case 'End':
      return press.ctrlKey ? ground.used : { row: from.row, column: lastFilled(from, ground) };
    case 'PageUp':
    case 'PageDown': {
      const rows = from.row + (press.key === 'PageUp' ? -ground.page : ground.page);
      return { row: Math.min(Math.max(rows, 1), ground.last.row), column: from.column };
    }
    case 'Enter':
      return next(from, press.shiftKey ? [-1, 0] : [1, 0], ground);
    case 'Tab':
      return next(from, press.shiftKey ? [0, -1] : [0, 1], ground);
    default:
      return null;
  }
}

function isInside({ row, column }: Position, { last }: Ground): boolean {
  return row >= 1 && column >= 1 && row <= last.row && column <= last.column;
}

/** The next cell that can be seen; at the edge the same cell. */
function next(from: Position, [rows, columns]: Step, ground: Ground): Position {
  const { bottom, right } = ground.extent(from);
  let to = { row: (rows > 0 ? bottom : from.row) + rows, column: (columns > 0 ? right : from.column) + columns };
  while (isInside(to, ground) && ground.isHidden(to)) to = { row: to.row + rows, column: to.column + columns };
  return isInside(to, ground) ? to : from;
}

/** To the end of the filled cells, or over empty ones to the next filled one, or to the edge of the sheet. */
function toEdge(from: Position, step: Step, ground: Ground): Position {
  let here = next(from, step, ground);
  if (isSame(here, from)) return from;
  const overEmpty = ground.isEmpty(from) || ground.isEmpty(here);
  for (;;) {
    if (overEmpty && !ground.isEmpty(here)) return here;
    const ahead = next(here, step, ground);
    if (isSame(ahead, here) || (!overEmpty && ground.isEmpty(ahead))) return here;
    here = ahead;
  }
}

function lastFilled({ row }: Position, ground: Ground): number {
  for (let column = ground.used.column; column > 1; column--) if (!ground.isEmpty({ row, column })) return column;
  return 1;
}

function isSame(a: Position, b: Position): boolean {
  return a.row === b.row && a.column === b.column;
}
