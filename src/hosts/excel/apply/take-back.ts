import type { Edit, ExpectCells } from '../../../workbook/edit';
import type { CellValue } from '../../../workbook/snapshot';
import { acrossSpan, lineSpan } from '../../formulas/axis';
import { writtenValue } from '../put-sheet/contents';
import { cellValue } from '../read/rows';
import { areasOf, cellsIn, entryOf, type TargetCell } from './areas';
import { givenFormat, isFormula } from './cell-input';
import { takingCopyBack } from './copied-sheets';
import { cellsOf, linesArea, type Place, placeArea, removal } from './lines';
import type { InspectedBlock } from './look/added-lines';
import type { InspectedTarget } from './look/cells';
import { newCells, plainPlaces } from './plan/new-cells';
import type { PlannedLines, WritePlan } from './plan/plan';
import type { SheetPlan } from './plan/sheet-plans';

/**
 * The edits that take back what was written, by the places that are now. null
 * where a sheet was replaced, and for what itself took back.
 */
export function takingBack(plan: WritePlan, before: readonly InspectedTarget[]): readonly Edit[] | null {
  if (plan.list.reverses || plan.sheets.some(({ replaces }) => replaces)) return null;
  return [
    ...before.slice(0, plan.list.targets.length).map((area) => restored(area, plan)),
    ...plan.plain.flatMap((block) => emptied(block, plan)),
    ...plan.inserted.flatMap(removed),
    ...plan.copies.flatMap(takingCopyBack),
    ...plan.sheets.flatMap((sheet) => dropped(sheet, plan.date1904)),
  ];
}

/** Cells as they were; a formula as it reads by now, where its lines have moved. */
function restored({ target, values, formulas, numberFormats }: InspectedTarget, { moves }: WritePlan): Edit {
  const { sheet } = target;
  const cells = target.cells.map((cell) => {
    const [value, formula] = [entryOf(values, target, cell), entryOf(formulas, target, cell)];
    const { row, column } = moves.cellAfter(sheet, cell);
    return {
      ...{ row, column },
      expected: held(cell.value),
      formula: isFormula(formula, value) ? moves.formulaAfter(formula.slice(1), { sheet, cell }) : null,
      value: cellValue(value),
      general: givenFormat(cell.format, entryOf(numberFormats, target, cell)) !== null,
    };
  });
  return { kind: 'restore-cells', sheet, cells };
}

function removed({ block, first, contents }: PlannedLines): readonly Edit[] {
  const { sheet } = block.lines;
  const written = contents.flatMap(({ cells }) => cells);
  const lines = { ...block.lines, at: first };
  return [
    expectation(sheet, withContents(cellsOf(linesArea(lines)), written)),
    removal({ ...lines, shift: true, formats: false, grown: false }),
  ];
}

/**
 * Lines that were there: what was written is emptied; formats go where they came with it, formulas that stood there
 * stay, and what had taken the lines in ends where it did.
 */
function emptied(block: InspectedBlock, { moves, grownOver }: WritePlan): readonly Edit[] {
  const { lines } = block;
  const { axis, sheet, across } = lines;
  const moved = <C extends Place>(cell: C): C => moves.cellAfter(sheet, cell);
  const { top, left } = placeArea(lines);
  const written = newCells(block, moves).map(moved);
  const formatted = plainPlaces(block).flatMap(cellsOf).map(moved);
  const isFormatted = keysOf(formatted);
  const kept = written.filter((cell) => !isFormatted.has(keyOf(cell)));
  const all = cellsOf(linesArea(lines));
  const empty = all.filter(({ row, column }) => block.place[row - top]?.[column - left] === '');
  const pieces = [
    { formats: true, areas: areasOf(sheet, formatted.map(anything), 0) },
    { formats: false, areas: areasOf(sheet, kept, 0) },
  ];
  const at = moves.lineAfter(lines, lines.at);
  const isGrown = grownOver.has(block) && empty.length === all.length;
  const whole = { axis, sheet, at, count: lines.count, across, shift: false, formats: false, grown: true };
  return [
    expectation(sheet, withContents(empty.map(moved), written)),
    ...(isGrown ? [removal(whole)] : []),
    ...pieces.flatMap(({ formats, areas }) =>
      areas.map(({ area }): Edit => {
        const [[start, end], side] = [lineSpan(area, axis), acrossSpan(area, axis)];
        const place = { at: start, count: end - start + 1, across: side };
        return removal({ axis, sheet, ...place, shift: false, formats, grown: false });
      }),
    ),
  ];
}

function dropped({ draft, name }: SheetPlan, date1904: boolean): readonly Edit[] {
  const lastRow = Math.max(1, draft.rows.length);
  const lastColumn = Math.max(1, ...draft.rows.map(({ cells }) => cells.length));
  const places = cellsIn(1, lastRow, 1, lastColumn).map(({ row, column }) => {
    const cell = draft.rows[row - 1]?.cells[column - 1] ?? null;
    return { row, column, formula: cell?.formula, expected: cell ? held(writtenValue(cell, date1904)) : null };
  });
  return [expectation(name, places), { kind: 'remove-sheet', sheet: name, lastRow, lastColumn }];
}

/** A place with what it was given; what a formula there shows is Excel's to work out. */
interface Content extends Place {
  readonly formula: string | undefined;
  readonly expected: CellValue;
}

/** What the places were given, or nothing. */
function withContents(places: readonly Place[], written: readonly TargetCell[]): readonly Content[] {
  const byPlace = new Map(written.map((cell) => [keyOf(cell), cell]));
  return places.map(({ row, column }) => {
    const cell = byPlace.get(keyOf({ row, column }));
    return { row, column, formula: cell?.formula ?? undefined, expected: held(cell?.value ?? null) };
  });
}

/** Everything stands as it was given: a formula typed over, and one that shows what a value showed, are somebody's. */
function expectation(sheet: string, contents: readonly Content[]): ExpectCells {
  const cells = contents.flatMap(({ row, column, formula, expected }) =>
    formula === undefined ? [{ row, column, expected }] : [],
  );
  const formulas = contents.flatMap(({ row, column, formula }) =>
    formula === undefined ? [] : [{ row, column, formula }],
  );
  return { kind: 'expect-cells', sheet, cells, plain: true, ...(formulas.length === 0 ? {} : { formulas }) };
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
