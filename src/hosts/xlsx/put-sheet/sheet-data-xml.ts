import { addressOf } from '../../../records/cell-ref';
import type { CellStyle, DraftCell, SheetDraft } from '../../../workbook/sheet-draft';
import type { CellValue } from '../../../workbook/snapshot';
import { cellContent, cellType, plainValue } from '../cells/cell-xml';
import { element, escapeText } from '../xml/write-xml';

export interface CellLooks {
  readonly indexOf: (style: CellStyle) => number;
  readonly date1904: boolean;
}

/** Days between the two date systems; a draft's dates count from 1900. */
const DAYS_1900_TO_1904 = 1462;

/** A draft's cells. Inside a merged area the first cell's format goes on, or its border would end after one cell. */
export function sheetDataXml(draft: SheetDraft, looks: CellLooks): string {
  const covered = coveredCells(draft);
  const rows: string[] = [];
  const lastRow = Math.max(draft.rows.length, ...covered.keys());
  for (let row = 1; row <= lastRow; row++) {
    const { cells = [], height } = draft.rows[row - 1] ?? {};
    const beside = covered.get(row) ?? [];
    let xml = '';
    for (let column = 1; column <= Math.max(cells.length, beside.length); column++) {
      const cell = cells[column - 1] ?? beside[column - 1];
      if (cell) xml += cellXml(cell, row, column, looks);
    }
    const size = height === undefined ? {} : { ht: height, customHeight: 1 };
    if (xml !== '' || height !== undefined) rows.push(element('row', { r: row, ...size }, xml));
  }
  return element('sheetData', {}, ...rows);
}

/** By row, from column 1: empty cells in the look of the merged area that covers them. */
function coveredCells({ merges, rows }: SheetDraft): ReadonlyMap<number, readonly (DraftCell | undefined)[]> {
  const covered = new Map<number, DraftCell[]>();
  for (const { top, left, bottom, right } of merges) {
    const style = rows[top - 1]?.cells[left - 1]?.style;
    if (style === undefined) continue;
    for (let row = top; row <= bottom; row++) {
      const cells = covered.get(row) ?? [];
      covered.set(row, cells);
      for (let column = left; column <= right; column++) cells[column - 1] = { value: null, style };
    }
  }
  return covered;
}

function cellXml(cell: DraftCell, row: number, column: number, looks: CellLooks): string {
  const value = shiftedDate(cell, looks.date1904);
  const place = { r: addressOf({ row, column }), s: looks.indexOf(cell.style) };
  if (cell.formula === undefined) return element('c', { ...place, t: cellType(value) }, cellContent(value));
  // The stored result of a formula names its type otherwise than a value does.
  const type = typeof value === 'string' ? 'str' : cellType(value);
  const result = value === null ? '' : element('v', {}, plainValue(value));
  return element('c', { ...place, t: type }, element('f', {}, escapeText(cell.formula)), result);
}

function shiftedDate({ value, style }: DraftCell, date1904: boolean): CellValue {
  const isDate = style === 'date' || style === 'month';
  return date1904 && isDate && typeof value === 'number' ? value - DAYS_1900_TO_1904 : value;
}
