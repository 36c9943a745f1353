import { columnLetters, columnNumber, LAST_COLUMN, LAST_ROW } from '../../../records/cell-ref';

/**
 * The pieces of a formula, in the order in which they must be tried: what can
 * contain letters and digits without being a reference comes first.
 */
const PIECES = [
  /"(?:[^"]|"")*"/, // text
  /'(?:[^']|'')*'/, // quoted sheet name
  /\[(?:[^[\]]|\[[^[\]]*\])*\]/, // part of a table, or another workbook
  /(?<area>\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\p{L}\p{N}_.(!])|\$?\d+:\$?\d+(?![\p{L}\p{N}_.]))/u, // A:B, 1:2
  /(?<cell>\$?[A-Za-z]{1,3}\$?\d{1,7}(?![\p{L}\p{N}_.(!]))/u,
  /[\p{L}\p{N}_.\\]+/u, // name, function, number
  /./su,
];
const PIECE = new RegExp(PIECES.map((piece) => piece.source).join('|'), 'gsu');

/**
 * A formula as it reads when its cell is moved: relative references move along,
 * "$" ones stay, and one that would leave the sheet becomes #REF!. This is how the
 * cells that share a formula each understand it (ECMA-376 part 1, 18.3.1.40).
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(PIECE, (piece: string, ...rest: unknown[]) => {
    const groups = rest.at(-1) as { area?: string; cell?: string };
    if (groups.cell !== undefined) return shiftCell(piece, rows, columns);
    if (groups.area === undefined) return piece;
    const ends = piece.split(':').map((end) => shiftEnd(end, rows, columns));
    return ends.includes(null) ? '#REF!' : ends.join(':');
  });
}

function shiftCell(reference: string, rows: number, columns: number): string {
  const [, columnPart = '', rowPart = ''] = /^(\$?[A-Za-z]+)(\$?\d+)$/.exec(reference) ?? [];
  const column = shiftEnd(columnPart, rows, columns);
  const row = shiftEnd(rowPart, rows, columns);
  return column === null || row === null ? '#REF!' : column + row;
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
