import { columnLetters, columnNumber, LAST_COLUMN, LAST_ROW } from '../../../src/records/cell-ref';
import type { CellRange } from '../../../src/workbook/snapshot';

export type Axis = 'rows' | 'columns';

/** Rows or columns that come into a sheet or leave it. */
export interface LineMove {
  readonly axis: Axis;
  readonly sheet: string;
  readonly at: number;
  /** Above 0: so many lines are inserted before `at`; below 0: so many are deleted from `at` on. */
  readonly by: number;
}

/**
 * A reference with the sheet it names: cells, or whole columns or rows. A text constant and cells of several
 * sheets at once are passed over: Excel leaves the latter where they are.
 */
const REFERENCE =
  /"(?:[^"]|"")*"|(?:(?<sheet>'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*(?::[\p{L}_][\p{L}\p{N}_.]*)?)!)?(?<![\p{L}\p{N}_.$])(?:(?<first>\$?[A-Z]{1,3}\$?\d+)(?::(?<last>\$?[A-Z]{1,3}\$?\d+))?|(?<from>\$?[A-Z]{1,3}|\$?\d+):(?<to>\$?[A-Z]{1,3}|\$?\d+))(?![\p{L}\p{N}_(])/gu;

type Groups = Record<'sheet' | 'first' | 'last' | 'from' | 'to', string | undefined>;

const LINE: Readonly<Record<Axis, RegExp>> = { rows: /\d+$/, columns: /[A-Z]+/ };

/** How a formula reads after lines moved: Excel keeps every reference at the cells it meant. */
export function formulaAfter(formula: string, own: string, move: LineMove): string {
  return formula.replace(REFERENCE, (text: string, ...given: unknown[]) => {
    const groups = given.at(-1) as Groups;
    const ends = [groups.first ?? groups.from, groups.last ?? groups.to].filter((end) => end !== undefined);
    const sheet = groups.sheet === undefined ? own.toLowerCase() : plainName(groups.sheet);
    if (ends.length === 0 || sheet !== move.sheet.toLowerCase()) return text;
    // Whole rows are not touched by columns, nor whole columns by rows.
    if (ends.some((end) => !LINE[move.axis].test(end))) return text;
    const before = groups.sheet === undefined ? '' : `${groups.sheet}!`;
    const lines = ends.map((end) => lineOf(end, move.axis));
    const moved = linesAfter(lines[0] ?? 0, lines.at(-1) ?? 0, move);
    if (!moved) return `${before}#REF!`;
    return before + ends.map((end, index) => withLine(end, moved[index] ?? 0, move.axis)).join(':');
  });
}

function lineOf(end: string, axis: Axis): number {
  const found = LINE[axis].exec(end)?.[0] ?? '';
  return axis === 'rows' ? Number(found) : columnNumber(found);
}

function withLine(end: string, line: number, axis: Axis): string {
  return end.replace(LINE[axis], axis === 'rows' ? String(line) : columnLetters(line));
}

/** How a formula reads once a sheet is gone: what it referred to there is #REF!. */
export function withoutSheet(formula: string, name: string): string {
  return formula.replace(REFERENCE, (text: string, ...given: unknown[]) => {
    const { sheet } = given.at(-1) as Groups;
    return sheet !== undefined && plainName(sheet) === name.toLowerCase() ? '#REF!' : text;
  });
}

function plainName(sheet: string): string {
  return sheet.replace(/^'|'$/g, '').replaceAll("''", "'").toLowerCase();
}

/** First and last line after the move; null where all of them are deleted. A range to the sheet's last line stays one. */
export function linesAfter(first: number, last: number, { axis, at, by }: LineMove): readonly [number, number] | null {
  const limit = axis === 'rows' ? LAST_ROW : LAST_COLUMN;
  const isToTheEnd = last === limit && first < last;
  if (by > 0) return [first >= at ? first + by : first, isToTheEnd ? limit : last >= at ? last + by : last];
  const count = -by;
  const end = at + count;
  if (first >= at && last < end) return null;
  const top = first < at ? first : Math.max(at, first - count);
  return [top, isToTheEnd || last < at ? last : Math.max(at - 1, last - count)];
}

export function areaAfter(area: CellRange, move: LineMove): CellRange | null {
  const { top, bottom, left, right } = area;
  const lines = move.axis === 'rows' ? linesAfter(top, bottom, move) : linesAfter(left, right, move);
  if (!lines) return null;
  const [first, last] = lines;
  return move.axis === 'rows' ? { ...area, top: first, bottom: last } : { ...area, left: first, right: last };
}
