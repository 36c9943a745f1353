import { LAST_COLUMN, LAST_ROW } from '../../../src/records/cell-ref';
import type { CellRange } from '../../../src/workbook/snapshot';
import { areaAddress, parseArea } from '../objects/area';
import { ExcelError } from '../protocol/excel-error';
import { areaAfter, formulaAfter, linesAfter, type Axis, type LineMove } from './formula-lines';
import type { MemorySheet, MemoryTable } from './sheet';
import type { MemoryWorkbook } from './workbook';

/** Where whole lines come in or leave. */
export interface Lines {
  readonly axis: Axis;
  readonly at: number;
  readonly count: number;
}

/**
 * Inserts whole rows or columns as Excel does: what is behind moves on, references
 * follow, merged areas and tables that the lines come into grow, and the new lines take
 * the formats and the size of the line before; new columns also that it is hidden.
 * Throws what Excel answers where it cannot.
 */
export function insertLines(workbook: MemoryWorkbook, sheet: MemorySheet, { axis, at, count }: Lines): void {
  const limit = axis === 'rows' ? LAST_ROW : LAST_COLUMN;
  for (const [row, column, { value, formula }] of sheet.cells()) {
    const isLast = (axis === 'rows' ? row : column) > limit - count;
    if (isLast && (value !== null || formula !== null)) throw new ExcelError('NonBlankCellOffSheet');
  }
  refuseTornArrays(sheet, (area) => {
    const [first, last] = linesOf(area, axis);
    return first < at && last >= at;
  });
  const named = axis === 'columns' ? sheet.tables.filter(({ range }) => range.left < at && range.right >= at) : [];
  moveEverything(workbook, sheet, { axis, sheet: sheet.name, at, by: count });
  for (let line = at; line < at + count; line++) sheet.copyLine(axis, at - 1, line);
  for (const table of named) nameColumns(sheet, table, at, count);
}

/** Deletes whole rows or columns; ranges lose them, and what lay in them alone is gone. */
export function deleteLines(workbook: MemoryWorkbook, sheet: MemorySheet, { axis, at, count }: Lines): void {
  const end = at + count - 1;
  refuseTornArrays(sheet, (area) => {
    const [first, last] = linesOf(area, axis);
    return first <= end && last >= at && (first < at || last > end);
  });
  moveEverything(workbook, sheet, { axis, sheet: sheet.name, at, by: -count });
}

function linesOf({ top, bottom, left, right }: CellRange, axis: Axis): readonly [number, number] {
  return axis === 'rows' ? [top, bottom] : [left, right];
}

/** The head of a table holds texts, no two of them alike; Excel names a column that nobody named. */
export function nameColumns(sheet: MemorySheet, { range }: MemoryTable, at: number, count: number): void {
  const names = new Set<string>();
  for (let column = range.left; column <= range.right; column++) {
    if (column < at || column >= at + count) names.add(headOf(sheet, range.top, column));
  }
  for (let column = at; column < at + count; column++) {
    const given = headOf(sheet, range.top, column);
    let name = given === '' ? '列1' : given;
    for (let number = 2; names.has(name); number++) name = `${given === '' ? '列' : given}${number}`;
    names.add(name);
    sheet.change(range.top, column, { value: name, formula: null });
  }
}

function headOf(sheet: MemorySheet, row: number, column: number): string {
  return String(sheet.cell(row, column).value ?? '');
}

/** "You can't change part of an array." */
function refuseTornArrays(sheet: MemorySheet, isTorn: (area: CellRange) => boolean): void {
  if (sheet.arrays.some(isTorn)) throw new ExcelError('InvalidOperation', 'part of an array');
}

function moveEverything(workbook: MemoryWorkbook, sheet: MemorySheet, move: LineMove): void {
  sheet.moveLines(move.axis, (line) => linesAfter(line, line, move)?.[0] ?? null);
  moveAreas(sheet.merges, move);
  moveAreas(sheet.arrays, move);
  for (const parts of [sheet.conditionalFormats, sheet.validations.all, sheet.tables, sheet.comments, sheet.notes])
    moveParts(parts, move);
  if (sheet.filter) sheet.filter.range = areaAfter(sheet.filter.range, move) ?? sheet.filter.range;
  if (typeof sheet.page.printArea === 'string') {
    const area = areaAfter(parseArea(sheet.page.printArea), move);
    sheet.page.printArea = area ? areaAddress(area) : null;
  }
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
    for (const [index, entry] of other.validations.all.entries()) {
      const rule = movedRule(entry.rule, other.name, move);
      if (rule !== entry.rule) other.validations.all[index] = { ...entry, rule };
    }
  }
}

/** The operands and the source of a rule are formulas as well. */
function movedRule(rule: Readonly<Record<string, unknown>>, own: string, move: LineMove) {
  const before = JSON.stringify(rule);
  const after = JSON.stringify(rule, (_, value: unknown) =>
    typeof value === 'string' && value.startsWith('=') ? formulaAfter(value, own, move) : value,
  );
  return after === before ? rule : (JSON.parse(after) as typeof rule);
}

function moveAreas(areas: CellRange[], move: LineMove): void {
  areas.splice(0, areas.length, ...areas.flatMap((area) => areaAfter(area, move) ?? []));
}

function moveParts(parts: { range: CellRange }[], move: LineMove): void {
  const kept = parts.filter((part) => {
    const range = areaAfter(part.range, move);
    if (range) part.range = range;
    return range !== null;
  });
  parts.splice(0, parts.length, ...kept);
}
