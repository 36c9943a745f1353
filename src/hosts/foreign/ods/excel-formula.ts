import { quoteSheetName } from '../../../records/cell-ref';

/** What a formula of an OpenDocument file consists of, as far as Excel writes it otherwise. */
const PIECES =
  /"(?:[^"]|"")*"|\[(?:'(?:[^']|'')*'|[^\]'])*\]|\{|\}|[;|~!]|(?:COM\.MICROSOFT|ORG\.[A-Z.]+)\.(?=[A-Z])/gi;

/** Which notation the formula is in: "of:=", the older "oooc:=", Excel's own "msoxl:=". */
const PREFIX = /^(?:([a-z]+):)?=/i;

/**
 * A formula in Excel's notation without the leading "=", from OpenFormula
 * (OpenDocument 1.3 part 4). null where Excel has nothing that says the same: a
 * reference to another file, a function of one program alone.
 */
export function excelFormula(formula: string): string | null {
  const prefix = PREFIX.exec(formula);
  const body = formula.slice(prefix?.[0].length ?? 0);
  if (prefix?.[1] === 'msoxl') return body;
  const lost: string[] = [];
  let braces = 0;
  const text = body.replace(PIECES, (piece) => {
    if (piece.startsWith('"')) return piece;
    if (piece.startsWith('[')) {
      const reference = excelReference(piece.slice(1, -1));
      if (reference === null) lost.push(piece);
      return reference ?? '';
    }
    switch (piece.toUpperCase()) {
      case '{':
        braces++;
        return piece;
      case '}':
        braces--;
        return piece;
      case ';':
        return ',';
      case '|':
        return braces > 0 ? ';' : piece;
      case '~':
        return ',';
      case '!':
        return ' ';
      case 'COM.MICROSOFT.':
        return '_xlfn.';
      default:
        lost.push(piece);
        return '';
    }
  });
  return lost.length === 0 ? text : null;
}

/** One end of a reference: sheet with its quotes, then the cell. */
const END = /^(?:\$?('(?:[^']|'')*'|[^.'#]*))?\.(\$?[A-Z]{0,3}\$?\d*|#REF!)$/i;

/** The content of square brackets: ".A1", "$'其他 表'.$A$1:.$B$2". null for another file's cells. */
function excelReference(reference: string): string | null {
  if (reference.includes('#REF!')) return '#REF!';
  const ends = splitEnds(reference).map((end) => END.exec(end));
  const [first, second] = ends;
  if (!first || ends.includes(null)) return null;
  const sheet = first[1] === undefined || first[1] === '' ? '' : `${quoteSheetName(unquoted(first[1]))}!`;
  const cell = first[2] ?? '';
  return second ? `${sheet}${cell}:${second[2] ?? ''}` : `${sheet}${cell}`;
}

function splitEnds(reference: string): readonly string[] {
  const ends = reference.match(/(?:'(?:[^']|'')*'|[^:'])+/g);
  return ends ?? [];
}

function unquoted(sheet: string): string {
  return sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
}
