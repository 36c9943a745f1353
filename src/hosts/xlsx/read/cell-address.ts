import { addressOf, columnNumber, LAST_COLUMN, LAST_ROW } from '../../../records/cell-ref';
import type { CellRange } from '../../../workbook/snapshot';

export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** "B7" or "$B$7"; null for anything else, and for what lies outside a sheet. */
export function parseAddress(text: string): CellPosition | null {
  const parts = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(text);
  if (!parts) return null;
  const column = columnNumber(parts[1] ?? '');
  const row = Number(parts[2]);
  return column <= LAST_COLUMN && row >= 1 && row <= LAST_ROW ? { row, column } : null;
}

/** "B7:D9", or a single cell as a range of one. */
export function parseRange(text: string): CellRange | null {
  const [first = '', last = first, ...more] = text.split(':');
  const start = parseAddress(first);
  const end = parseAddress(last);
  if (!start || !end || more.length > 0) return null;
  return {
    top: Math.min(start.row, end.row),
    left: Math.min(start.column, end.column),
    bottom: Math.max(start.row, end.row),
    right: Math.max(start.column, end.column),
  };
}

/** "B7:D9", or "B7" for a single cell. */
export function rangeText(range: CellRange): string {
  const first = addressOf({ row: range.top, column: range.left });
  const last = addressOf({ row: range.bottom, column: range.right });
  return first === last ? first : `${first}:${last}`;
}

export function contains(range: CellRange, cell: CellPosition): boolean {
  return cell.row >= range.top && cell.row <= range.bottom && cell.column >= range.left && cell.column <= range.right;
}
