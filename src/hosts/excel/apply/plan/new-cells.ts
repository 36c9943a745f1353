import { lineOf } from '../../../formulas/axis';
import { newColumnNames, withColumnNames } from '../../../formulas/column-names';
import { shiftFormula } from '../../../formulas/shift-formula';
import { areasOf, type TargetCell } from '../areas';
import { FORMAT_CODES, givenFormat, isFormula } from '../cell-input';
import { cellsOf, type GivenCell, likeArea, linesArea, modelOf, movedBy, type Place, placeArea } from '../lines';
import type { InspectedBlock } from '../look/added-lines';
import type { CellRange } from '../../../../workbook/snapshot';
import type { LineMoves } from './line-moves';

/** Cells of the new lines that are written: what the edit gives, else the formula of the cell that they are like. */
export function newCells(block: InspectedBlock, moves: LineMoves): readonly TargetCell[] {
  const { lines } = block;
  const by = (lines.insert ? moves.placeOf(lines) : lines.at) - lines.at;
  const named = namedColumns(block);
  const given = new Map(lines.given.map((cell) => [keyOf(cell), cell]));
  return cellsOf(linesArea(lines)).flatMap((place) => {
    const now = movedBy(place, lines.axis, by);
    const model = modelOf(lines, place);
    const formula = likeFormula(block, model, moves);
    const name = named?.headAt(place);
    if (name !== undefined) return [newCell(now, { value: name, formula: null, format: null })];
    const stated = given.get(keyOf(place));
    const cell = stated?.unlessFormula === true && formula !== null ? undefined : stated;
    const format = cell ? formatOf(block, cell, model) : null;
    if (cell && (cell.value !== null || format !== null)) {
      return [newCell(now, { value: cell.value, formula: null, format })];
    }
    if (formula === null || hasFormula(block, place)) return [];
    const from = lines.insert ? moves.cellAfter(lines.sheet, model) : model;
    const filled = shiftFormula(formula, now.row - from.row, now.column - from.column);
    return [newCell(now, { value: null, formula: named?.renamed(filled) ?? filled, format: null })];
  });
}

function newCell(place: Place, content: Pick<TargetCell, 'value' | 'formula' | 'format'>): TargetCell {
  const { row, column } = place;
  return { row, column, expected: [], overFormula: false, judged: false, ...content };
}

/** Of lines that are there formulas are written before any line is inserted, of new lines after all are. */
function likeFormula({ lines, like }: InspectedBlock, model: Place, moves: LineMoves): string | null {
  const { top, left } = likeArea(lines);
  const formula = like.formulas[model.row - top]?.[model.column - left];
  if (!isFormula(formula, like.values[model.row - top]?.[model.column - left])) return null;
  const text = formula.slice(1);
  return lines.insert ? moves.formulaAfter(text, { sheet: lines.sheet, cell: model }) : text;
}

/** In a line that is there: a formula that somebody put there ahead of time stays. */
function hasFormula({ lines, place }: InspectedBlock, { row, column }: Place): boolean {
  const { top, left } = placeArea(lines);
  const formula = lines.insert ? undefined : place[row - top]?.[column - left];
  return typeof formula === 'string' && formula.startsWith('=');
}

function formatOf(block: InspectedBlock, cell: GivenCell, model: Place): string | null {
  if (!cell.format) return null;
  const { lines, like } = block;
  const { top, left } = likeArea(lines);
  // A cell with a format of its own keeps it; any other has that of the cell that it is like by now.
  if (!lines.insert && hasOwnFormat(block, cell)) return null;
  return givenFormat(FORMAT_CODES[cell.format], like.formats[model.row - top]?.[model.column - left]);
}

export function hasOwnFormat({ lines, ownFormats }: InspectedBlock, { row, column }: Place): boolean {
  const { top, left } = placeArea(lines);
  return ownFormats[row - top]?.[column - left] === true;
}

/**
 * Of new columns in a table of Excel the names, which their heads have to show: as
 * texts, and no two alike. null where no table has them.
 */
function namedColumns({ lines, like, columnNames }: InspectedBlock) {
  const { top, left, bottom } = likeArea(lines);
  const known = new Set(columnNames ?? []);
  const texts = like.values.map((row) => row.map(String));
  const head = texts.findIndex((row) => row.every((text) => known.has(text)));
  if (columnNames === null || head < 0 || top + head > bottom) return null;
  const columns = Array.from({ length: lines.count }, (_, index) => lines.at + index);
  const given = columns.map(
    (column) => lines.given.findLast((cell) => cell.row === top + head && cell.column === column)?.value ?? null,
  );
  const names = newColumnNames(given, columnNames);
  const models = columns.map((column) => texts[head]?.[modelOf(lines, { row: top, column }).column - left] ?? '');
  const renames = new Map(models.map((model, index) => [model, names[index] ?? '']));
  return {
    headAt: ({ row, column }: Place): string | undefined =>
      row === top + head ? names[lineOf({ row, column }, lines.axis) - lines.at] : undefined,
    renamed: (formula: string): string => withColumnNames(formula, renames),
  };
}

/** Of lines that are there: the cells without formats of their own, which get those of the cells that they are like. */
export function plainPlaces(block: InspectedBlock): readonly CellRange[] {
  const { lines } = block;
  if (lines.insert) return [];
  const plain = cellsOf(linesArea(lines)).filter((cell) => !hasOwnFormat(block, cell));
  return areasOf(
    lines.sheet,
    plain.map((cell) => ({ ...cell, expected: [] })),
    0,
  ).map(({ area }) => area);
}

function keyOf({ row, column }: Place): string {
  return `${row}:${column}`;
}
