import { columnLetters, columnNumber, LAST_COLUMN, LAST_ROW } from '../../records/cell-ref';
import { formulaPieces } from './formula-pieces';

/**
 * A formula as it reads when its cell is moved: relative references move along,
 * "$" ones stay, and one that would leave the sheet becomes #REF!. This is how the
 * cells that share a formula each understand it (ECMA-376 part 1, 18.3.1.40).
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return formulaPieces(formula)
    .map(({ kind, text }) => {
      if (kind !== 'cell' && kind !== 'area') return text;
      const ends = kind === 'area' ? text.split(':') : (/^(\$?[A-Za-z]+)(\$?\d+)$/.exec(text)?.slice(1) ?? []);
      const shifted = ends.map((end) => shiftEnd(end, rows, columns));
      return shifted.includes(null) ? '#REF!' : shifted.join(kind === 'area' ? ':' : '');
    })
    .join('');
}

/** One column ("$A") or one row ("7"); null beyond the edge of a sheet. */
function shiftEnd(end: string, rows: number, columns: number): string | null {
  if (end.startsWith('$')) return end;
  if (/^\d+$/.test(end)) {
    const row = Number(end) + rows;
    return row >= 1 && row <= LAST_ROW ? String(row) : null;
  }
  const column = columnNumber(end) + columns;
  return column >= 1 && column <= LAST_COLUMN ? columnLetters(column) : null;
}
