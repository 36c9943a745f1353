import { columnNumber, LAST_COLUMN, LAST_ROW } from '../../records/cell-ref';
import type { CellRange } from '../../workbook/snapshot';
import { parseRange } from '../xlsx/read/cell-address';
import { formulaPieces, type FormulaPiece } from './formula-pieces';

export interface SheetRange {
  /** As the formula names it. */
  readonly sheet: string;
  readonly range: CellRange;
}

/** Functions whose references are computed, so that the formula does not show them. */
const COMPUTED = /^(INDIRECT|OFFSET)$/i;

/**
 * The cells of this workbook that a formula on `sheet` reads; null where that
 * cannot be told from its text (a name, a part of a table, several sheets at
 * once, INDIRECT). References into other workbooks are left out.
 */
export function formulaReferences(formula: string, sheet: string): readonly SheetRange[] | null {
  const pieces = formulaPieces(formula);
  const found: SheetRange[] = [];
  for (let index = 0; index < pieces.length; index++) {
    const { kind, text } = pieces[index] ?? { kind: 'sign', text: '' };
    const next = pieces[index + 1]?.text;
    if (kind === 'bracket' && !isSheetPrefix(pieces, index + 1)) return null;
    if (kind === 'quoted' && text.includes(':') && !text.includes('[')) return null;
    if (kind === 'name' && next !== '!' && !isValueOrFunction(text, next)) return null;
    if (kind === 'name' && next === ':' && isSheetPrefix(pieces, index + 2)) return null;
    if (kind !== 'cell' && kind !== 'area') continue;
    const range = kind === 'area' ? areaRange(text) : parseRange(text);
    const last = next === ':' && pieces[index + 2]?.kind === 'cell' ? parseRange(pieces[index + 2]?.text ?? '') : null;
    const on = sheetBefore(pieces, index, sheet);
    if (last) index += 2;
    if (range && on !== null) found.push({ sheet: on, range: last ? spanOf(range, last) : range });
  }
  return found;
}

function isSheetPrefix(pieces: readonly FormulaPiece[], index: number): boolean {
  return pieces[index + 1]?.text === '!';
}

function isValueOrFunction(text: string, next: string | undefined): boolean {
  if (next === '(') return !COMPUTED.test(text);
  return /^[\d.]/.test(text) || /^(TRUE|FALSE)$/i.test(text);
}

/**
 * The sheet named before a reference, else the formula's own; null for a sheet of
 * another workbook, and for several sheets at once (汇总:党费台账!I10).
 */
export function sheetBefore(pieces: readonly FormulaPiece[], index: number, own: string): string | null {
  if (pieces[index - 1]?.text !== '!') return own;
  const { kind, text } = pieces[index - 2] ?? { kind: 'sign', text: '' };
  if (kind === 'quoted') return text.includes('[') ? null : text.slice(1, -1).replaceAll("''", "'");
  const isSpan =
    pieces[index - 3]?.text === ':' && pieces[index - 4]?.kind === 'name' && pieces[index - 5]?.text !== '!';
  return isSpan || pieces[index - 3]?.kind === 'bracket' ? null : text;
}

function areaRange(text: string): CellRange {
  const [first = '', last = ''] = text.replaceAll('$', '').split(':');
  return /\d/.test(first)
    ? spanOf(oneCell(Number(first), 1), oneCell(Number(last), LAST_COLUMN))
    : spanOf(oneCell(1, columnNumber(first)), oneCell(LAST_ROW, columnNumber(last)));
}

function oneCell(row: number, column: number): CellRange {
  return { top: row, left: column, bottom: row, right: column };
}

function spanOf(a: CellRange, b: CellRange): CellRange {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}
