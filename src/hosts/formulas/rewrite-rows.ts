import { LAST_COLUMN } from '../../records/cell-ref';
import type { CellRange } from '../../workbook/snapshot';
import { parseRange } from '../xlsx/read/cell-address';
import { formulaPieces, type FormulaPiece } from './formula-pieces';
import { sheetBefore } from './formula-references';

/** A reference of a formula, with what a change of rows has to know of it. */
export interface RowReference {
  readonly range: CellRange;
  /** "E5:E5" or "2:4", not "E5". */
  readonly isRange: boolean;
  /** The last row is written with a "$". */
  readonly lastRowFixed: boolean;
}

interface Rows {
  readonly top: number;
  readonly bottom: number;
}

/** Where a formula stands: its sheet, and its row where it stands in a cell. */
export interface FormulaPlace {
  readonly sheet: string;
  readonly row: number | null;
}

/**
 * A formula with the rows of its references into one sheet exchanged; null from
 * `rewrite` makes the reference #REF!. References to whole columns, into other
 * workbooks and over several sheets stay as they are.
 */
export function rewriteRows(
  formula: string,
  place: FormulaPlace,
  sheet: string,
  rewrite: (reference: RowReference) => Rows | null,
): string {
  const pieces = formulaPieces(formula);
  const texts: string[] = [];
  for (let index = 0; index < pieces.length; index++) {
    const found = referenceAt(pieces, index);
    const count = found?.pieces ?? 1;
    const isMeant = found !== null && isOn(sheetBefore(pieces, index, place.sheet), sheet);
    const own = pieces.slice(index, index + count).map(({ text }) => text);
    texts.push(isMeant ? rewritten(found, rewrite) : own.join(''));
    index += count - 1;
  }
  return texts.join('');
}

interface FoundReference extends RowReference {
  readonly pieces: number;
  readonly ends: readonly string[];
}

function referenceAt(pieces: readonly FormulaPiece[], index: number): FoundReference | null {
  const { kind, text } = pieces[index] ?? { kind: 'sign', text: '' };
  if (kind === 'area') return rowArea(text);
  if (kind !== 'cell') return null;
  const second = pieces[index + 1]?.text === ':' && pieces[index + 2]?.kind === 'cell' ? pieces[index + 2] : undefined;
  const range = parseRange(second ? `${text}:${second.text}` : text);
  if (!range) return null;
  const ends = second ? [text, second.text] : [text];
  return { range, isRange: second !== undefined, lastRowFixed: isLastFixed(ends), ends, pieces: second ? 3 : 1 };
}

/** "2:$4"; null for whole columns. */
function rowArea(text: string): FoundReference | null {
  const ends = text.split(':');
  if (!/\d/.test(text)) return null;
  const rows = ends.map(rowOf);
  const range = { top: Math.min(...rows), bottom: Math.max(...rows), left: 1, right: LAST_COLUMN };
  return { range, isRange: true, lastRowFixed: isLastFixed(ends), ends, pieces: 1 };
}

function isLastFixed(ends: readonly string[]): boolean {
  const last = [...ends].sort((a, b) => rowOf(a) - rowOf(b)).at(-1) ?? '';
  return /\$\d+$/.test(last);
}

function rowOf(end: string): number {
  return Number(/\d+$/.exec(end)?.[0]);
}

function rewritten({ ends, ...reference }: FoundReference, rewrite: (reference: RowReference) => Rows | null): string {
  const rows = rewrite(reference);
  if (!rows) return '#REF!';
  const [first = '', second] = ends;
  if (second === undefined) return withRow(first, rows.top);
  const isUpsideDown = rowOf(first) > rowOf(second);
  return isUpsideDown
    ? `${withRow(first, rows.bottom)}:${withRow(second, rows.top)}`
    : `${withRow(first, rows.top)}:${withRow(second, rows.bottom)}`;
}

function withRow(end: string, row: number): string {
  return end.replace(/\d+$/, String(row));
}

function isOn(found: string | null, sheet: string): boolean {
  return found !== null && found.toLowerCase() === sheet.toLowerCase();
}
