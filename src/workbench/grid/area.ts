import type { CellRange } from '../../workbook/snapshot';
import { addressOf, columnLetters } from '../../records/cell-ref';
import type { Position } from './position';
import type { SheetView } from './sheet-view';
import { range } from './window';

/**
 * The cells from one corner to the other, and all of every merged area that they reach
 * into. Whole rows and columns are what they are, whatever is merged across them.
 */
export function areaBetween(view: SheetView, one: Position, other: Position): CellRange {
  let area: CellRange = {
    top: Math.min(one.row, other.row),
    left: Math.min(one.column, other.column),
    bottom: Math.max(one.row, other.row),
    right: Math.max(one.column, other.column),
  };
  if (isWholeRows(view, area) || isWholeColumns(view, area)) return area;
  for (;;) {
    const merges = view.merges.touching(area);
    const grown = {
      top: Math.min(area.top, ...merges.map(({ top }) => top)),
      left: Math.min(area.left, ...merges.map(({ left }) => left)),
      bottom: Math.max(area.bottom, ...merges.map(({ bottom }) => bottom)),
      right: Math.max(area.right, ...merges.map(({ right }) => right)),
    };
    if (isSameArea(grown, area)) return area;
    area = grown;
  }
}

export function isSameArea(a: CellRange, b: CellRange): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

export function isInArea({ top, left, bottom, right }: CellRange, { row, column }: Position): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

/** One cell, or the one that a merged area shows. */
export function isOneCell(view: SheetView, { top, left, bottom, right }: CellRange): boolean {
  const end = view.extent({ row: top, column: left });
  return end.bottom === bottom && end.right === right;
}

/** The rows of an area that can be seen. */
export function shownRows(view: SheetView, { top, bottom }: CellRange): readonly number[] {
  return range(top, bottom).filter((row) => row > view.rows.count || view.rows.size(row) > 0);
}

/** From one side of the sheet to the other. */
export function isWholeRows(view: SheetView, { left, right }: CellRange): boolean {
  return left === 1 && right === view.columns.count;
}

export function isWholeColumns(view: SheetView, { top, bottom }: CellRange): boolean {
  return top === 1 && bottom === view.rows.count;
}

/** "B2:C5"; of whole rows "2:5", of whole columns "B:C". */
export function areaText(view: SheetView, area: CellRange): string {
  const { top, left, bottom, right } = area;
  if (isWholeRows(view, area)) return `${top}:${bottom}`;
  if (isWholeColumns(view, area)) return `${columnLetters(left)}:${columnLetters(right)}`;
  return `${addressOf({ row: top, column: left })}:${addressOf({ row: bottom, column: right })}`;
}
