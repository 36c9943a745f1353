import type { Edit, ExpectCells } from '../../../workbook/edit';
import type { CellValue } from '../../../workbook/snapshot';
import { writtenValue } from '../put-sheet/contents';
import { cellValue } from '../read/rows';
import { areasOf, cellsIn, entryOf, type TargetCell } from './areas';
import { givenFormat, isFormula } from './cell-input';
import { takingCopyBack } from './copied-sheets';
import type { InspectedBlock } from './look/added-rows';
import type { InspectedTarget } from './look/cells';
import { newCells, plainPlaces } from './plan/new-cells';
import type { PlannedRows, WritePlan } from './plan/plan';
import type { SheetPlan } from './plan/sheet-plans';

/**
 * The edits that take back what was written, by the row numbers that are now. null
 * where a sheet was replaced, and for what itself took back.
 */
export function takingBack(plan: WritePlan, before: readonly InspectedTarget[]): readonly Edit[] | null {
  if (plan.list.reverses || plan.sheets.some(({ replaces }) => replaces)) return null;
  return [
    ...before.slice(0, plan.list.targets.length).map((area) => restored(area, plan)),
    ...plan.plainRows.flatMap((block) => emptied(block, plan)),
    ...plan.inserted.flatMap(removed),
    ...plan.copies.flatMap(takingCopyBack),
    ...plan.sheets.flatMap((sheet) => dropped(sheet, plan.date1904)),
  ];
}

/** Cells as they were; a formula as it reads by now, where its rows have moved. */
function restored({ target, values, formulas, numberFormats }: InspectedTarget, { moves }: WritePlan): Edit {
  const { sheet } = target;
  const cells = target.cells.map((cell) => {
    const [value, formula] = [entryOf(values, target, cell), entryOf(formulas, target, cell)];
    return {
      row: moves.rowAfter(sheet, cell.row),
      column: cell.column,
      expected: held(cell.value),
      formula: isFormula(formula, value) ? moves.formulaAfter(formula.slice(1), { sheet, row: cell.row }, true) : null,
      value: cellValue(value),
      general: givenFormat(cell.format, entryOf(numberFormats, target, cell)) !== null,
    };
  });
  return { kind: 'restore-cells', sheet, cells };
}

function removed({ block, first, contents }: PlannedRows): readonly Edit[] {
  const { sheet, rows, left, right } = block.edit;
  const written = contents.flatMap(({ cells }) => cells);
  const count = rows.length;
  return [
    expectation(sheet, cellsIn(first, count, left, right), written),
    { kind: 'remove-rows', sheet, at: first, count, shift: true, left, right, formats: false },
  ];
}

/** Rows that were there: what was written is emptied; formats go where they came with it, formulas that stood there stay. */
function emptied(block: InspectedBlock, { moves }: WritePlan): readonly Edit[] {
  const { sheet, at, rows, left, right } = block.edit;
  const moved = <C extends { readonly row: number }>(cell: C): C => ({ ...cell, row: moves.rowAfter(sheet, cell.row) });
  const written = newCells(block, moves).map(moved);
  const formatted = plainPlaces(block)
    .flatMap(({ top, bottom, left: first, right: last }) => cellsIn(top, bottom - top + 1, first, last))
    .map(moved);
  const isFormatted = keysOf(formatted);
  const kept = written.filter((cell) => !isFormatted.has(keyOf(cell)));
  const empty = cellsIn(at, rows.length, left, right).filter(
    ({ row, column }) => block.place[row - at]?.[column - left] === '',
  );
  const pieces = [
    { formats: true, areas: areasOf(sheet, formatted.map(anything), 0) },
    { formats: false, areas: areasOf(sheet, kept, 0) },
  ];
  return [
    expectation(sheet, empty.map(moved), written),
    ...pieces.flatMap(({ formats, areas }) =>
      areas.map(({ area }): Edit => {
        const { top, bottom, left: first, right: last } = area;
        const place = { at: top, count: bottom - top + 1, left: first, right: last };
        return { kind: 'remove-rows', sheet, ...place, shift: false, formats };
      }),
    ),
  ];
}

function dropped({ draft, name }: SheetPlan, date1904: boolean): readonly Edit[] {
  const lastRow = Math.max(1, draft.rows.length);
  const lastColumn = Math.max(1, ...draft.rows.map(({ cells }) => cells.length));
  const cells = cellsIn(1, lastRow, 1, lastColumn).flatMap(({ row, column }) => {
    const cell = draft.rows[row - 1]?.cells[column - 1] ?? null;
    // What Excel makes of a formula is not known.
    if (cell?.formula !== undefined) return [];
    return [{ row, column, expected: cell ? held(writtenValue(cell, date1904)) : null }];
  });
  return [
    { kind: 'expect-cells', sheet: name, cells },
    { kind: 'remove-sheet', sheet: name, lastRow, lastColumn },
  ];
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/** What the places were given, or nothing; those with formulas show what Excel works out. */
function expectation(sheet: string, places: readonly Place[], written: readonly TargetCell[]): ExpectCells {
  const byPlace = new Map(written.map((cell) => [keyOf(cell), cell]));
  const cells = places.flatMap(({ row, column }) => {
    const cell = byPlace.get(keyOf({ row, column }));
    return cell && cell.formula !== null ? [] : [{ row, column, expected: held(cell?.value ?? null) }];
  });
  return { kind: 'expect-cells', sheet, cells };
}

/** An empty text leaves a cell empty. */
function held(value: CellValue): CellValue {
  return value === '' ? null : value;
}

function anything({ row, column }: Place): Place & { readonly expected: readonly CellValue[] } {
  return { row, column, expected: [] };
}

function keyOf({ row, column }: Place): string {
  return `${row}:${column}`;
}

function keysOf(places: readonly Place[]): ReadonlySet<string> {
  return new Set(places.map(keyOf));
}
