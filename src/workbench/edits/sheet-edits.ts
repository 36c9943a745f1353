import { shiftFormula } from '../../hosts/formulas/shift-formula';
import type { Axis } from '../../hosts/formulas/axis';
import type { DeletedLines } from '../../hosts/xlsx/lines/delete-lines';
import { addressOf } from '../../records/cell-ref';
import type { CellChange, Edit, ExpectCells, RestoreCells } from '../../workbook/edit';
import type { CellRange } from '../../workbook/snapshot';
import { GridRefusal } from '../book/grid-refusal';
import { refuseHiddenRows } from '../clipboard/paste-block';
import { shownRows } from '../grid/area';
import type { SheetView } from '../grid/sheet-view';
import { range } from '../grid/window';

/** How many cells of a line are looked at again before lines come or go beside it. */
const EXPECTED = 8;

/** Empties the cells of an area that hold anything; those of rows that a filter hides stay. */
export function clearing(view: SheetView, area: CellRange): readonly Edit[] {
  const { row: lastRow, column: lastColumn } = view.used;
  const used = { ...area, bottom: Math.min(area.bottom, lastRow), right: Math.min(area.right, lastColumn) };
  const changes = shownRows(view, used).flatMap((row) =>
    range(used.left, used.right).flatMap((column): readonly CellChange[] => {
      const cell = { row, column };
      const expected = view.value(cell);
      if (expected === null && view.formula(cell) === null) return [];
      return [{ ...cell, expected, value: null, overFormula: true }];
    }),
  );
  return changes.length === 0 ? [] : [{ kind: 'set-cells', sheet: view.sheet.name, changes }];
}

/**
 * Fills the first row of an area down over the others, formulas moved along; into a
 * single row what stands above it. Formats stay. Throws GridRefusal across merged cells.
 */
export function fillingDown(view: SheetView, area: CellRange): readonly Edit[] {
  const sheet = view.sheet.name;
  const from = area.top === area.bottom ? area.top - 1 : area.top;
  if (from < 1) return [];
  const filled = { ...area, top: from };
  const merge = view.merges.touching(filled)[0];
  if (merge) throw new GridRefusal('merged', { cell: addressOf({ row: merge.top, column: merge.left }) });
  const changes: CellChange[] = [];
  const formulas: RestoreCells['cells'][number][] = [];
  const right = Math.min(area.right, view.used.column);
  for (const row of shownRows(view, { ...area, top: from + 1 })) {
    for (const column of range(area.left, right)) {
      const source = { row: from, column };
      const [value, expected] = [view.value(source), view.value({ row, column })];
      const formula = view.formula(source);
      if (formula !== null) {
        const moved = shiftFormula(formula, row - from, 0);
        if (moved === view.formula({ row, column })) continue;
        formulas.push({ row, column, expected, formula: moved, value: null, general: false, overFormula: true });
      } else if (value !== expected || view.formula({ row, column }) !== null) {
        changes.push({ row, column, expected, value, overFormula: true });
      }
    }
  }
  return [
    ...(changes.length === 0 ? [] : [{ kind: 'set-cells' as const, sheet, changes }]),
    ...(formulas.length === 0 ? [] : [{ kind: 'restore-cells' as const, sheet, cells: formulas }]),
  ];
}

/** Inserts as many empty rows or columns as the area has before its first one, looking like the one before. */
export function insertion(view: SheetView, area: CellRange, axis: Axis): readonly Edit[] {
  refuseHiddenRows(view, { ...area, top: 1, bottom: view.used.row });
  const sheet = view.sheet.name;
  const { used } = view;
  const [at, count] = linesOf(area, axis);
  const place = { sheet, like: at - 1, insert: true, bare: true } as const;
  const expected: Edit = { kind: 'expect-cells', sheet, cells: cellsOfLine(view, at, axis) };
  if (axis === 'rows') {
    const rows = Array.from({ length: count }, () => []);
    return [expected, { kind: 'add-rows', ...place, at, left: 1, right: used.column, rows }];
  }
  const columns = Array.from({ length: count }, (): Edit => {
    return { kind: 'add-columns', ...place, at, top: 1, bottom: used.row, columns: [[]] };
  });
  return [expected, ...columns];
}

/** The rows or columns of an area, to be deleted. */
export function deletion(view: SheetView, area: CellRange, axis: Axis): DeletedLines {
  refuseHiddenRows(view, { ...area, top: 1, bottom: view.used.row });
  const [at, count] = linesOf(area, axis);
  const expected = range(at, at + count - 1).flatMap((line) => cellsOfLine(view, line, axis));
  return { sheet: view.sheet.name, axis, at, count, expected };
}

function linesOf({ top, left, bottom, right }: CellRange, axis: Axis): readonly [at: number, count: number] {
  return axis === 'rows' ? [top, bottom - top + 1] : [left, right - left + 1];
}

/** Enough of a line to know it again should others have come or gone meanwhile. */
function cellsOfLine(view: SheetView, line: number, axis: Axis): ExpectCells['cells'] {
  const across = range(1, axis === 'rows' ? view.used.column : view.used.row);
  const cells = across.map((other) => (axis === 'rows' ? { row: line, column: other } : { row: other, column: line }));
  return cells
    .filter((cell) => view.value(cell) !== null && view.formula(cell) === null)
    .slice(0, EXPECTED)
    .map((cell) => ({ ...cell, expected: view.value(cell) }));
}
