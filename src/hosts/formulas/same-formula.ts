import { quoteSheetName } from '../../records/cell-ref';
import { formulaPieces, type FormulaPiece } from './formula-pieces';

/**
 * Whether two formulas are one, however a program spells it: Excel gives a formula back with the names of functions
 * and columns in capitals, with quotation marks around the names of sheets only where they are needed, and newer
 * functions with or without their prefix; other programs set other spaces.
 */
export function isSameFormula(a: string, b: string): boolean {
  return a === b || spelling(a) === spelling(b);
}

function spelling(formula: string): string {
  const pieces = formulaPieces(formula.replace(/^=/, '')).filter(({ text }) => text.trim() !== '');
  return pieces.map((piece, index) => spelt(piece, pieces[index + 1]?.text)).join('\n');
}

function spelt({ kind, text }: FormulaPiece, next: string | undefined): string {
  if (kind === 'text') return text;
  if (kind === 'quoted' && next === '!') return quoteSheetName(text.slice(1, -1).replaceAll("''", "'")).toUpperCase();
  if (kind === 'name' && /^(?:\d+\.?\d*|\.\d+)$/.test(text)) return String(Number(text));
  return text.toUpperCase().replace(/^(?:_XLFN\.|_XLWS\.)+/, '');
}
