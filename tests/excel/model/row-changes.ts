import { LAST_ROW } from '../../../src/records/cell-ref';
import type { CellRange } from '../../../src/workbook/snapshot';
import { ExcelError } from '../protocol/excel-error';
import { formulaAfter, rowsAfter, type RowMove } from './formula-rows';
import type { MemorySheet } from './sheet';
import type { MemoryWorkbook } from './workbook';

/**
 * Inserts whole rows as Excel does: what is below moves down, references follow,
 * merged areas and tables that the rows come into grow, and the new rows take the
 * formats and the height of the row above. Throws what Excel answers where it
 * cannot.
 */
export function insertRows(workbook: MemoryWorkbook, sheet: MemorySheet, at: number, count: number): void {
  for (let row = LAST_ROW - count + 1; row <= LAST_ROW; row++) {
    if (sheet.columnsIn(row).some((column) => isUsed(sheet, row, column))) throw new ExcelError('NonBlankCellOffSheet');
  }
  refuseTornArrays(sheet, ({ top, bottom }) => top < at && bottom >= at);
  moveEverything(workbook, sheet, { sheet: sheet.name, at, by: count });
  for (const column of sheet.columnsIn(at - 1)) {
    const { format } = sheet.cell(at - 1, column);
    for (let row = at; row < at + count; row++) sheet.change(row, column, { format });
  }
  const height = sheet.rowHeights.get(at - 1);
  if (height !== undefined) for (let row = at; row < at + count; row++) sheet.rowHeights.set(row, height);
}

/** Deletes whole rows; ranges lose them, and what lay in them alone is gone. */
export function deleteRows(workbook: MemoryWorkbook, sheet: MemorySheet, at: number, count: number): void {
  const end = at + count - 1;
  refuseTornArrays(sheet, ({ top, bottom }) => top <= end && bottom >= at && (top < at || bottom > end));
  moveEverything(workbook, sheet, { sheet: sheet.name, at, by: -count });
}

function isUsed(sheet: MemorySheet, row: number, column: number): boolean {
  const { value, formula } = sheet.cell(row, column);
  return value !== null || formula !== null;
}

/** "You can't change part of an array." */
function refuseTornArrays(sheet: MemorySheet, isTorn: (area: CellRange) => boolean): void {
  if (sheet.arrays.some(isTorn)) throw new ExcelError('InvalidOperation', 'part of an array');
}

function moveEverything(workbook: MemoryWorkbook, sheet: MemorySheet, move: RowMove): void {
  sheet.moveRows((row) => rowsAfter(row, row, move)?.[0] ?? null);
  moveAreas(sheet.merges, move);
  moveAreas(sheet.arrays, move);
  for (const parts of [sheet.bars, sheet.validations.all, sheet.tables]) moveParts(parts, move);
  if (sheet.filter) sheet.filter.range = areaAfter(sheet.filter.range, move) ?? sheet.filter.range;
  for (const chart of sheet.charts) {
    if (chart.place) chart.place = areaAfter(chart.place, move) ?? chart.place;
    for (const series of chart.series) {
      series.values = areaAfter(series.values, move) ?? series.values;
      if (series.categories) series.categories = areaAfter(series.categories, move) ?? series.categories;
    }
  }
  for (const item of [...workbook.names, ...workbook.sheets.flatMap(({ names }) => names)]) {
    item.formula = formulaAfter(item.formula, '', move);
  }
  for (const other of workbook.sheets) {
    for (const [row, column, { formula }] of [...other.cells()]) {
      if (formula === null) continue;
      const moved = formulaAfter(formula, other.name, move);
      if (moved !== formula) other.change(row, column, { formula: moved });
    }
  }
}

function areaAfter(area: CellRange, move: RowMove): CellRange | null {
  const rows = rowsAfter(area.top, area.bottom, move);
  return rows && { ...area, top: rows[0], bottom: rows[1] };
}

function moveAreas(areas: CellRange[], move: RowMove): void {
  areas.splice(0, areas.length, ...areas.flatMap((area) => areaAfter(area, move) ?? []));
}

function moveParts(parts: { range: CellRange }[], move: RowMove): void {
  const kept = parts.filter((part) => {
    const range = areaAfter(part.range, move);
    if (range) part.range = range;
    return range !== null;
  });
  parts.splice(0, parts.length, ...kept);
}
