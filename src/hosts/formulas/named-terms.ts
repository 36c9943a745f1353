import { columnLetters } from '../../records/cell-ref';
import { parseRange } from '../xlsx/read/cell-address';
import { formulaPieces, type FormulaPiece } from './formula-pieces';
import { sheetBefore } from './formula-references';
import type { LineMove } from './line-move';
import type { FormulaPlace } from './rewrite-lines';

/** Functions for which a cell more among their arguments is one more of the same. */
const OVER_ALL = /^(?:SUM|AVERAGE|COUNT|COUNTA|MAX|MIN|PRODUCT)$/i;

/** A cell named in a formula, with what stands before it. */
interface Term {
  /** Its first piece and the one after its last, a sheet's name included. */
  readonly start: number;
  readonly end: number;
  readonly sheet: string | null;
  readonly row: number;
  readonly column: number;
  /** The sign or comma that joins it to the term before; null for the first. */
  readonly joint: '+' | ',' | null;
}

/**
 * A total that names the months one by one (C3+F3+I3, SUM(C3,F3,I3)) with the new
 * month named as well, once its columns are there: as a range would grow. That is a
 * formula in which a cell of the neighbour follows on the cell that lies in the same
 * place of the month before.
 */
export function withNextTerms(formula: string, place: FormulaPlace, move: LineMove): string {
  const { axis, sheet, count, neighbour, at } = move;
  if (axis !== 'columns' || neighbour[1] !== at - 1 || neighbour[1] - neighbour[0] + 1 !== count) return formula;
  // What a month says of the months up to itself is a running total: the new month says it again.
  const isOwnLine = place.line !== null && place.line >= neighbour[0] && place.line <= neighbour[1];
  if (isOwnLine && isOn(place.sheet, sheet)) return formula;
  const pieces = formulaPieces(formula);
  const terms = termsIn(pieces, place.sheet);
  const texts = pieces.map(({ text }) => text);
  for (const [index, term] of terms.entries()) {
    const isInNeighbour = term.column >= neighbour[0] && term.column <= neighbour[1];
    if (!isInNeighbour || !isPart(term, move) || !isOn(term.sheet, sheet)) continue;
    if (!follows(term, terms[index - 1], count)) continue;
    const next = terms[index + 1];
    if (next && follows(next, term, count)) continue;
    const last = term.end - 1;
    const [before, cell = ''] = [texts.slice(term.start, last).join(''), texts[last]];
    const moved = cell.replace(/[A-Za-z]+/, columnLetters(term.column + count));
    texts[last] = `${cell}${term.joint ?? '+'}${before}${moved}`;
  }
  return texts.join('');
}

/** The same without the terms of columns that go: as a range would shrink. */
export function withoutTerms(formula: string, own: string, { axis, sheet, at, count }: LineMove): string {
  if (axis !== 'columns') return formula;
  const pieces = formulaPieces(formula);
  const terms = termsIn(pieces, own);
  const texts = pieces.map(({ text }) => text);
  for (const [index, term] of terms.entries()) {
    const isGoing = term.column >= at && term.column < at + count && isOn(term.sheet, sheet);
    if (!isGoing || !follows(term, terms[index - 1], count)) continue;
    // Its joint goes with it.
    for (let piece = term.start - 1; piece < term.end; piece++) texts[piece] = '';
  }
  return texts.join('');
}

function isPart({ row }: Term, { across }: LineMove): boolean {
  return row >= across[0] && row <= across[1];
}

/** In the same row and the same place of a block, of the block before. */
function follows(term: Term, before: Term | undefined, width: number): boolean {
  return (
    before !== undefined &&
    term.joint !== null &&
    before.end === term.start - 1 &&
    before.row === term.row &&
    before.column === term.column - width &&
    (before.sheet ?? '').toLowerCase() === (term.sheet ?? '').toLowerCase()
  );
}

/** The single cells of a formula that are added up, or are the arguments of a function over all of them. */
function termsIn(pieces: readonly FormulaPiece[], own: string): readonly Term[] {
  const terms: Term[] = [];
  const calls: string[] = [];
  pieces.forEach(({ kind, text }, index) => {
    if (text === '(') calls.push(pieces[index - 1]?.kind === 'name' ? (pieces[index - 1]?.text ?? '') : '');
    if (text === ')') calls.pop();
    if (kind !== 'cell' || pieces[index + 1]?.text === ':' || pieces[index - 1]?.text === ':') return;
    const cell = parseRange(text);
    const start = pieces[index - 1]?.text === '!' ? index - 2 : index;
    const sheet = sheetBefore(pieces, index, own);
    if (!cell || sheet === null) return;
    const before = pieces[start - 1]?.text;
    const isArgument = before === ',' && OVER_ALL.test(calls.at(-1) ?? '');
    const joint = before === '+' ? '+' : isArgument ? ',' : null;
    if (!isEnd(pieces[index + 1]) || /^[-*/^&]$/.test(before ?? '')) return;
    terms.push({ start, end: index + 1, sheet, row: cell.top, column: cell.left, joint });
  });
  return terms;
}

/** Nothing binds the cell more closely than the sum does: C3*2 is no term. */
function isEnd(piece: FormulaPiece | undefined): boolean {
  return piece === undefined || /^(?:[+\-,)=<>&\s])$/.test(piece.text);
}

function isOn(found: string | null, sheet: string): boolean {
  return found !== null && found.toLowerCase() === sheet.toLowerCase();
}
