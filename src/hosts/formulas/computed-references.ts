import { formulaPieces } from './formula-pieces';
import { sheetBefore } from './formula-references';

/** Functions that work out which cells they mean, so that these do not follow when lines come or go. */
const COMPUTED = /^(?:INDIRECT|OFFSET)$/i;

/**
 * Whether a formula on `own` may mean other cells from now on, since rows or columns of
 * these sheets have moved: it works out which cells it reads, and stands on one of the
 * sheets or names one.
 */
export function mayMeanOthers(formula: string, own: string, moved: ReadonlySet<string>): boolean {
  const pieces = formulaPieces(formula);
  const isComputed = pieces.some(({ kind, text }, index) => {
    return kind === 'name' && COMPUTED.test(text) && pieces[index + 1]?.text === '(';
  });
  if (!isComputed) return false;
  const isNamed = pieces.some(({ kind, text }, index) => {
    if (kind === 'cell' || kind === 'area') return moved.has((sheetBefore(pieces, index, own) ?? '').toLowerCase());
    return kind === 'text' && [...moved].some((sheet) => text.toLowerCase().includes(sheet));
  });
  return isNamed || moved.has(own.toLowerCase());
}
