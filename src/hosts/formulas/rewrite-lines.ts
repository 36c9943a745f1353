import { columnLetters, columnNumber, LAST_COLUMN, LAST_ROW } from '../../records/cell-ref';
import type { CellRange } from '../../workbook/snapshot';
import { parseRange } from '../xlsx/read/cell-address';
import type { Axis, Span } from './axis';
import { formulaPieces, type FormulaPiece } from './formula-pieces';
import { sheetBefore } from './formula-references';

/** A reference of a formula, with what a change of lines has to know of it. */
export interface LineReference {
  readonly range: CellRange;
  /** "E5:E5" or "2:4", not "E5". */
  readonly isRange: boolean;
  /** The last line is written with a "$". */
  readonly isLastFixed: boolean;
}

/** Where a formula stands: its sheet, and its row or column, whichever changes, where it stands in a cell. */
export interface FormulaPlace {
  readonly sheet: string;
  readonly line: number | null;
}

/**
 * A formula with the rows or the columns of its references into one sheet exchanged;
 * null from `rewrite` makes the reference #REF!. References to whole lines of the
 * other axis, into other workbooks and over several sheets stay as they are.
 */
export function rewriteLines(
  formula: string,
  place: FormulaPlace,
  { axis, sheet }: { readonly axis: Axis; readonly sheet: string },
  rewrite: (reference: LineReference) => Span | null,
): string {
  const pieces = formulaPieces(formula);
  const texts: string[] = [];
  for (let index = 0; index < pieces.length; index++) {
    const found = referenceAt(pieces, index, axis);
    const count = found?.pieces ?? 1;
    const isMeant = found !== null && isOn(sheetBefore(pieces, index, place.sheet), sheet);
    const own = pieces.slice(index, index + count).map(({ text }) => text);
    texts.push(isMeant ? rewritten(found, axis, rewrite(found)) : own.join(''));
    index += count - 1;
  }
  return texts.join('');
}

interface FoundReference extends LineReference {
  readonly pieces: number;
  readonly ends: readonly string[];
}

function referenceAt(pieces: readonly FormulaPiece[], index: number, axis: Axis): FoundReference | null {
  const { kind, text } = pieces[index] ?? { kind: 'sign', text: '' };
  if (kind === 'area') return wholeLines(text, axis);
  if (kind !== 'cell') return null;
  const second = pieces[index + 1]?.text === ':' && pieces[index + 2]?.kind === 'cell' ? pieces[index + 2] : undefined;
  const range = parseRange(second ? `${text}:${second.text}` : text);
  if (!range) return null;
  const ends = second ? [text, second.text] : [text];
  return { range, isRange: second !== undefined, isLastFixed: isLastFixed(ends, axis), ends, pieces: second ? 3 : 1 };
}

/** "2:$4" or "B:$D"; null for lines of the other axis. */
function wholeLines(text: string, axis: Axis): FoundReference | null {
  const ends = text.split(':');
  if (/\d/.test(text) !== (axis === 'rows')) return null;
  const lines = ends.map((end) => lineIn(end, axis));
  const [first, last] = [Math.min(...lines), Math.max(...lines)];
  const range =
    axis === 'rows'
      ? { top: first, bottom: last, left: 1, right: LAST_COLUMN }
      : { top: 1, bottom: LAST_ROW, left: first, right: last };
  return { range, isRange: true, isLastFixed: isLastFixed(ends, axis), ends, pieces: 1 };
}

/** The digits or the letters of an end, which name its line. */
const LINE: Readonly<Record<Axis, RegExp>> = { rows: /\d+$/, columns: /[A-Za-z]+/ };
const FIXED: Readonly<Record<Axis, RegExp>> = { rows: /\$\d+$/, columns: /^\$[A-Za-z]/ };

function isLastFixed(ends: readonly string[], axis: Axis): boolean {
  const last = [...ends].sort((a, b) => lineIn(a, axis) - lineIn(b, axis)).at(-1) ?? '';
  return FIXED[axis].test(last);
}

function lineIn(end: string, axis: Axis): number {
  const text = LINE[axis].exec(end)?.[0] ?? '';
  return axis === 'rows' ? Number(text) : columnNumber(text);
}

function rewritten({ ends }: FoundReference, axis: Axis, span: Span | null): string {
  if (!span) return '#REF!';
  const [first = '', second] = ends;
  if (second === undefined) return withLine(first, axis, span[0]);
  const isUpsideDown = lineIn(first, axis) > lineIn(second, axis);
  const [start, end] = isUpsideDown ? [span[1], span[0]] : span;
  return `${withLine(first, axis, start)}:${withLine(second, axis, end)}`;
}

function withLine(end: string, axis: Axis, line: number): string {
  if (lineIn(end, axis) === line) return end;
  return end.replace(LINE[axis], axis === 'rows' ? String(line) : columnLetters(line));
}

function isOn(found: string | null, sheet: string): boolean {
  return found !== null && found.toLowerCase() === sheet.toLowerCase();
}
