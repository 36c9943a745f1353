import type { CellRange } from '../../../../workbook/snapshot';
import { formulaPieces, type FormulaPiece } from '../../../formulas/formula-pieces';
import { formulaReferences, sheetBefore } from '../../../formulas/formula-references';
import { parseRange } from '../cell-address';
import type { Expression, Operator } from './expression';

/** How tightly the operators bind, the loosest first; those of one line from left to right. */
const BINDING: readonly (readonly Operator[])[] = [['=', '<>', '<', '>', '<=', '>='], ['&'], ['+', '-'], ['*', '/']];

/** Deeper formulas are not taken apart. */
const DEEPEST = 64;

/**
 * Takes a formula apart, without its "=", that stands on `sheet`; null for one that
 * uses anything but constants, cells of this workbook, parentheses, the operators
 * above, percent, and calls of functions.
 */
export function parseFormula(formula: string, sheet: string): Expression | null {
  if (formulaReferences(formula, sheet) === null) return null;
  return new FormulaParser(formulaPieces(formula), sheet).parse();
}

class FormulaParser {
  private index = 0;
  private depth = 0;

  constructor(
    private readonly pieces: readonly FormulaPiece[],
    private readonly sheet: string,
  ) {}

  parse(): Expression | null {
    const whole = this.operation(0);
    return this.next() === null ? whole : null;
  }

  private operation(level: number): Expression | null {
    const operators = BINDING[level];
    if (!operators) return this.signed();
    let left = this.operation(level + 1);
    for (let sign = this.operator(operators); left !== null && sign !== null; sign = this.operator(operators)) {
      const right = this.operation(level + 1);
      left = right && { kind: 'operation', sign, left, right };
    }
    return left;
  }

  private operator(operators: readonly Operator[]): Operator | null {
    const first = this.next();
    if (first === null || !'=<>&+-*/'.includes(first.text)) return null;
    const second = this.pieces[this.index + 1]?.text ?? '';
    const both = ['<>', '<=', '>='].includes(first.text + second) ? first.text + second : first.text;
    const found = operators.find((operator) => operator === both) ?? null;
    if (found !== null) this.index += found.length;
    return found;
  }

  /** The sign before a value binds more tightly than any operator, the percent behind it more tightly still. */
  private signed(): Expression | null {
    const text = this.next()?.text;
    if (text === '-' || text === '+') {
      this.index++;
      const of = this.deeper(() => this.signed());
      return of && { kind: 'sign', sign: text, of };
    }
    let value = this.value();
    while (value !== null && this.take('%')) value = { kind: 'sign', sign: '%', of: value };
    return value;
  }

  private value(): Expression | null {
    const piece = this.next();
    if (piece === null) return null;
    if (this.take('(')) {
      const inside = this.deeper(() => this.operation(0));
      return this.take(')') ? inside : null;
    }
    if (piece.kind === 'text') {
      this.index++;
      return { kind: 'constant', value: piece.text.slice(1, -1).replaceAll('""', '"') };
    }
    if (piece.kind === 'name' && this.pieces[this.index + 1]?.text === '(') return this.call(piece.text);
    if (piece.kind === 'name' && this.pieces[this.index + 1]?.text !== '!') return this.constant(piece.text);
    return this.cells();
  }

  private constant(text: string): Expression | null {
    this.index++;
    if (/^(?:TRUE|FALSE)$/i.test(text)) return { kind: 'constant', value: text.toUpperCase() === 'TRUE' };
    return /^(?:\d+\.?\d*|\.\d+)$/.test(text) ? { kind: 'constant', value: Number(text) } : null;
  }

  private call(name: string): Expression | null {
    this.index += 2;
    const parts: Expression[] = [];
    do {
      const part = this.deeper(() => this.operation(0));
      if (part === null) return null;
      parts.push(part);
    } while (this.take(','));
    return this.take(')') ? { kind: 'call', name: name.toUpperCase(), parts } : null;
  }

  /** B7, B7:D9, B:B, with the sheet before it where one is named. */
  private cells(): Expression | null {
    while (['name', 'quoted'].includes(this.pieces[this.index]?.kind ?? '') || this.pieces[this.index]?.text === '!') {
      this.index++;
    }
    const start = this.index;
    const piece = this.pieces[start];
    const sheet = sheetBefore(this.pieces, start, this.sheet);
    if (!piece || sheet === null || (piece.kind !== 'cell' && piece.kind !== 'area')) return null;
    const isRange = this.pieces[start + 1]?.text === ':' && this.pieces[start + 2]?.kind === 'cell';
    const text = isRange ? `${piece.text}:${this.pieces[start + 2]?.text ?? ''}` : piece.text;
    this.index += isRange ? 3 : 1;
    const range = piece.kind === 'area' ? this.area(text) : parseRange(text);
    return range && { kind: 'cells', of: { sheet, range } };
  }

  private area(text: string): CellRange | null {
    return formulaReferences(text, this.sheet)?.[0]?.range ?? null;
  }

  private deeper(parse: () => Expression | null): Expression | null {
    if (this.depth >= DEEPEST) return null;
    this.depth++;
    const found = parse();
    this.depth--;
    return found;
  }

  private take(text: string): boolean {
    if (this.next()?.text !== text) return false;
    this.index++;
    return true;
  }

  /** The next piece that is no space. */
  private next(): FormulaPiece | null {
    while (/^\s$/.test(this.pieces[this.index]?.text ?? '')) this.index++;
    return this.pieces[this.index] ?? null;
  }
}
