import type { CellRange } from '../../../../workbook/snapshot';
import { acrossSpan, areaOfLines, isWithin, lineSpan } from '../../../formulas/axis';
import { rangeAt } from '../../range-at';
import { sheetIn } from '../../sheets-by-name';
import { copyValidation, hasSameRule } from '../../validation/copy-validation';
import type { ValidationQuery } from '../../validation/validation-query';
import { areaMatrix } from '../areas';
import { type AddedLines, isBehindLike, likeArea, linesArea, wholeLines } from '../lines';
import { addressOf, type InspectedBlock } from '../look/added-lines';
import { plainPlaces } from '../plan/new-cells';
import { grownAreas, type GrownFormula, type GrownName, nameIn, type LineMoves } from '../plan/line-moves';
import { ACTION_BYTES, type Step } from '../step';
import { matrixStep } from './cell-steps';
import { joinTable } from './excel-tables';

/**
 * Inserts the lines of one place as whole lines of the sheet, where they stand before
 * any other is inserted, and makes them like those that they are like: Excel gives them
 * the formats of the line before; the model's formats, formats by condition, merged
 * areas, sizes and validation come along by this.
 */
export function insertSteps(block: InspectedBlock): readonly Step[] {
  const { lines, tableBefore, printed } = block;
  const { axis, at, count, across } = lines;
  const queue = (context: Excel.RequestContext): void => {
    const sheet = sheetIn(context, lines.sheet);
    const whole = sheet.getRange(wholeLines(axis, at, at + count - 1)).untrack();
    whole.insert(axis === 'rows' ? 'Down' : 'Right').untrack();
    for (const piece of copiedPieces(block)) copyFormats(sheet, lines, piece);
    setSizes(sheet, block);
    copyRules(sheet, block);
    if (tableBefore !== null && isBehindLike(lines)) joinTable(sheet, tableBefore, lines);
    if (printed) sheet.pageLayout.setPrintArea(addressOf({ ...printed, right: printed.right + count }));
  };
  return [{ bytes: ACTION_BYTES * (16 + 4 * count + 8 * (across[1] - across[0] + 1) * lineCount(lines)), queue }];
}

function lineCount({ axis, count }: AddedLines): number {
  return axis === 'rows' ? 1 : count;
}

/** A part of what lies across the lines, from one side of the table to the other. */
interface Across {
  readonly across: readonly [number, number];
}

function copyFormats(sheet: Excel.Worksheet, lines: AddedLines, { across }: Across): void {
  const like = rangeAt(sheet, areaOfLines(lines.axis, lines.like, across));
  rangeAt(sheet, linesArea({ ...lines, across })).copyFrom(like, 'Formats');
}

/** The table from side to side, without areas merged over more than the lines that new ones are like, of which these are only a part. */
function copiedPieces({ lines, merges }: InspectedBlock): readonly Across[] {
  const { axis, like, across } = lines;
  const torn = merges.filter((merge) => {
    const [first, last] = lineSpan(merge, axis);
    return first <= like[1] && last >= like[0] && !isWithin([first, last], like);
  });
  const pieces: [number, number][] = [];
  for (let line = across[0]; line <= across[1]; line++) {
    if (torn.some((merge) => isWithin([line, line], acrossSpan(merge, axis)))) continue;
    const last = pieces.at(-1);
    if (last?.[1] === line - 1) last[1] = line;
    else pieces.push([line, line]);
  }
  return pieces.map((piece) => ({ across: piece }));
}

function setSizes(sheet: Excel.Worksheet, { lines, likeSizes }: InspectedBlock): void {
  const [size = null] = likeSizes;
  if (lines.axis === 'rows') {
    if (size !== null) rangeAt(sheet, linesArea(lines)).format.rowHeight = size;
    return;
  }
  // Excel would hide them with the column before.
  rangeAt(sheet, linesArea(lines)).columnHidden = false;
  likeSizes.forEach((width, index) => {
    const column = { ...lines, at: lines.at + index, count: 1 };
    if (width !== null) rangeAt(sheet, linesArea(column)).format.columnWidth = width;
  });
}

/** The rules of the model; of columns those of cells below each other at once, where they are the same. */
function copyRules(sheet: Excel.Worksheet, { lines, validations }: InspectedBlock): void {
  const { axis, at, like } = lines;
  if (axis === 'rows') {
    const { top, bottom } = linesArea(lines);
    for (const query of validations) copyValidation(sheet, query, { ...query.area, top, bottom });
    return;
  }
  for (const [first, last] of runsOfRules(validations)) {
    const { area } = first;
    const by = at - like[0];
    const target = { ...area, bottom: last.area.bottom, left: area.left + by, right: area.right + by };
    copyValidation(sheet, first, target);
  }
}

function runsOfRules(
  validations: readonly ValidationQuery[],
): readonly (readonly [ValidationQuery, ValidationQuery])[] {
  const runs: [ValidationQuery, ValidationQuery][] = [];
  for (const query of validations) {
    const last = runs.at(-1);
    const isNext = last?.[1].area.left === query.area.left && last[1].area.bottom === query.area.top - 1;
    if (last && isNext && hasSameRule(last[0], query)) last[1] = query;
    else runs.push([query, query]);
  }
  return runs;
}

/** Cells of lines that are there get the formats of those that they are like, where they have none; columns their rules as well. */
export function plainSteps(block: InspectedBlock): readonly Step[] {
  const { lines, merges, validations } = block;
  const places = plainPlaces(block);
  const { axis, at, like } = lines;
  const steps = places.map((area): Step => ({
    bytes: 3 * ACTION_BYTES,
    queue: (context) => {
      const sheet = sheetIn(context, lines.sheet);
      const model =
        axis === 'rows' ? { ...likeArea(lines), left: area.left, right: area.right } : shifted(area, like[0] - at);
      rangeAt(sheet, area).copyFrom(rangeAt(sheet, model), 'Formats');
    },
  }));
  if (axis === 'rows') return steps;
  const isCopied = (area: CellRange): boolean => places.some((place) => contains(place, area));
  const queue = (context: Excel.RequestContext): void => {
    const sheet = sheetIn(context, lines.sheet);
    for (const merge of merges.filter((one) => isWithin(lineSpan(one, axis), like))) {
      const copy = shifted(merge, at - like[0]);
      if (contains(linesArea(lines), copy) && !isCopied(copy)) rangeAt(sheet, copy).merge(false);
    }
    for (const [first, last] of runsOfRules(validations)) {
      const target = shifted({ ...first.area, bottom: last.area.bottom }, at - like[0]);
      if (isCopied(target)) copyValidation(sheet, first, target);
    }
  };
  return [...steps, { bytes: ACTION_BYTES * (4 + 4 * validations.length), queue }];
}

function shifted(area: CellRange, columns: number): CellRange {
  return { ...area, left: area.left + columns, right: area.right + columns };
}

function contains(area: CellRange, { top, bottom, left, right }: CellRange): boolean {
  return top >= area.top && bottom <= area.bottom && left >= area.left && right <= area.right;
}

/** Takes the formats away again, which were none before; of columns their rules as well. */
export function clearSteps(
  { axis, sheet }: Pick<AddedLines, 'axis' | 'sheet'>,
  areas: readonly CellRange[],
): readonly Step[] {
  return areas.map((area) => ({
    bytes: 3 * ACTION_BYTES,
    queue: (context) => {
      const range = rangeAt(sheetIn(context, sheet), area);
      range.clear('Formats');
      if (axis === 'columns') range.dataValidation.clear();
    },
  }));
}

/** Writes the formulas and names with their new ranges, once all lines are inserted. */
export function growSteps(
  formulas: readonly GrownFormula[],
  names: readonly GrownName[],
  moves: LineMoves,
): readonly Step[] {
  return [
    ...grownAreas(
      formulas.filter(({ moved, after }) => moved !== after),
      moves,
    ).map((area) => {
      const matrix = areaMatrix(area, ({ after }) => after);
      return matrixStep(area, matrix, (range) => (range.formulas = matrix));
    }),
    ...names.map((name) => ({
      bytes: 2 * ACTION_BYTES + name.after.length,
      queue: (context: Excel.RequestContext): void => {
        nameIn(context, name).formula = name.after;
      },
    })),
  ];
}
