import type { CellChange } from '../../workbook/edit';
import { GridRefusal } from '../book/grid-refusal';
import { addressOf } from '../../records/cell-ref';
import type { Position } from '../grid/position';
import type { SheetView } from '../grid/sheet-view';
import { shownText } from '../grid/shown-text';
import { FORMULA, typedValue } from '../grid/typed-value';
import { valueText } from '../grid/typing-text';

/** What is looked for. */
export interface Query {
  readonly text: string;
  /** Whether large and small letters are different ones. */
  readonly matchCase: boolean;
}

/** A cell in which it stands. */
export interface Match extends Position {
  readonly sheet: string;
  /** Formulas, and what only the number's format shows, are found and never replaced. */
  readonly isReplaceable: boolean;
}

/** The cells of a sheet that can be seen and in which the text stands, row by row. */
export function findMatches(view: SheetView, query: Query): readonly Match[] {
  if (query.text === '') return [];
  const pattern = patternOf(query);
  const found: Match[] = [];
  for (let row = 1; row <= view.used.row; row++) {
    if (view.rows.size(row) === 0) continue;
    for (let column = 1; column <= view.used.column; column++) {
      const cell = { row, column };
      const value = view.value(cell);
      if (value === null || view.columns.size(column) === 0 || isCovered(view, cell)) continue;
      const isFormula = view.formula(cell) !== null;
      const isTyped = !isFormula && stands(pattern, typeof value === 'string' ? value : valueText(view, cell));
      if (!isTyped && !stands(pattern, typeof value === 'string' ? value : shownText(view, cell))) continue;
      found.push({ ...cell, sheet: view.sheet.name, isReplaceable: isTyped });
    }
  }
  return found;
}

/** The first match from a cell on, or the one before it; at the end of all from the beginning again. */
export function nextMatch(
  matches: readonly Match[],
  sheets: readonly string[],
  from: Position & { readonly sheet: string },
  step: 1 | -1,
): Match | null {
  const place = ({ sheet, row, column }: Position & { readonly sheet: string }): readonly number[] => [
    sheets.indexOf(sheet),
    row,
    column,
  ];
  const here = place(from);
  const isPast = (match: Match): boolean => order(place(match), here) * step > 0;
  const ahead = step > 0 ? matches.find(isPast) : matches.findLast(isPast);
  return ahead ?? (step > 0 ? matches[0] : matches.at(-1)) ?? null;
}

/**
 * The changes that replace the text in the matches of a sheet. What comes of it is read
 * as if it had been typed. Throws GridRefusal where it would be a formula.
 */
export function replacements(
  view: SheetView,
  matches: readonly Match[],
  query: Query,
  by: string,
): readonly CellChange[] {
  const pattern = patternOf(query);
  return matches.flatMap(({ row, column, sheet, isReplaceable }) => {
    if (!isReplaceable || sheet !== view.sheet.name) return [];
    const cell = { row, column };
    const expected = view.value(cell);
    const before = typeof expected === 'string' ? expected : valueText(view, cell);
    const after = before.replaceAll(pattern, () => by);
    // A text stays one, though what is left of it may look like a number.
    const value =
      typeof expected === 'string' ? textOrNothing(after) : typedValue(after, view.lookOf(cell).format, view.date1904);
    if (value === FORMULA) throw new GridRefusal('formula', { cell: addressOf(cell) });
    return value === expected ? [] : [{ ...cell, expected, value }];
  });
}

function textOrNothing(text: string): string | null {
  return text === '' ? null : text;
}

function patternOf({ text, matchCase }: Query): RegExp {
  return new RegExp(text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'), matchCase ? 'gu' : 'giu');
}

function stands(pattern: RegExp, text: string): boolean {
  pattern.lastIndex = 0;
  return pattern.test(text);
}

function isCovered(view: SheetView, cell: Position): boolean {
  const anchor = view.anchor(cell);
  return anchor.row !== cell.row || anchor.column !== cell.column;
}

function order(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((part, index) => part !== other[index]);
  return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
}
