import { columnLetters, columnNumber, LAST_COLUMN, LAST_ROW, quoteSheetName } from '../../../src/records/cell-ref';
import type { CellRange } from '../../../src/workbook/snapshot';
import { ExcelError } from '../protocol/excel-error';

/** Reads "A1", "B2:C5", whole rows, "6:7", or whole columns, "B:C", with or without $ signs. Throws InvalidArgument. */
export function parseArea(address: string): CellRange {
  const rows = /^\$?(\d+):\$?(\d+)$/.exec(address);
  if (rows) return parseArea(`A${rows[1]}:${columnLetters(LAST_COLUMN)}${rows[2]}`);
  const columns = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i.exec(address);
  if (columns) return parseArea(`${columns[1]}1:${columns[2]}${LAST_ROW}`);
  const parts = /^\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/i.exec(address);
  if (!parts) throw new ExcelError('InvalidArgument', address);
  const [, left = '', top = '', right = left, bottom = top] = parts;
  const area = { top: Number(top), left: columnNumber(left), bottom: Number(bottom), right: columnNumber(right) };
  if (area.bottom > LAST_ROW || area.right > LAST_COLUMN || area.top < 1)
    throw new ExcelError('InvalidArgument', address);
  return area;
}

export function areaAddress(area: CellRange): string {
  const first = `${columnLetters(area.left)}${area.top}`;
  const last = `${columnLetters(area.right)}${area.bottom}`;
  return first === last ? first : `${first}:${last}`;
}

export function fullAreaAddress(sheet: string, area: CellRange): string {
  return `${quoteSheetName(sheet)}!${areaAddress(area)}`;
}

export function isWholeRows({ left, right }: CellRange): boolean {
  return left === 1 && right === LAST_COLUMN;
}

export function isWholeColumns({ top, bottom }: CellRange): boolean {
  return top === 1 && bottom === LAST_ROW;
}

export function rowsOf(area: CellRange): number {
  return area.bottom - area.top + 1;
}

export function columnsOf(area: CellRange): number {
  return area.right - area.left + 1;
}

export function eachCell(area: CellRange, visit: (row: number, column: number) => void): void {
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) visit(row, column);
  }
}

export function overlaps(a: CellRange, b: CellRange): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}
