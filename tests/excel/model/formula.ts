import { columnNumber } from '../../../src/records/cell-ref';
import type { CellValue } from '../../../src/workbook/snapshot';
import { NotPlayed } from '../protocol/excel-error';
import { callFunction, single, type Operand } from './formula-functions';
import { formulaTokens, type Token } from './formula-tokens';
import type { MemorySheet } from './sheet';

/** What the cell shows: its value, or its formula worked out now. */
export function shownValue(sheet: MemorySheet, row: number, column: number): CellValue {
  const cell = sheet.cell(row, column);
  return cell.formula === null ? cell.value : new Formula(sheet, formulaTokens(cell.formula.slice(1))).result();
}

const LEVELS: readonly (readonly string[])[] = [['=', '<>', '<', '>', '<=', '>='], ['&'], ['+', '-'], ['*', '/']];

/** Works out one formula over cells of its own and of other sheets, by recursive descent. */
class Formula {
  private at = 0;

  constructor(
    private readonly sheet: MemorySheet,
    private readonly tokens: readonly Token[],
  ) {}

  result(): CellValue {
    const value = single(this.level(0));
    if (this.at < this.tokens.length) throw new NotPlayed(`a formula going on with ${this.peek() ?? ''}`);
    return value;
  }

  private level(depth: number): Operand {
    const operators = LEVELS[depth];
    if (!operators) return this.factor();
    let left = this.level(depth + 1);
    for (let next = this.peek(); next !== undefined && operators.includes(next); next = this.peek()) {
      this.at += 1;
      left = combine(next, single(left), single(this.level(depth + 1)));
    }
    return left;
  }

  private factor(): Operand {
    const token = this.tokens[this.at++];
    if (token?.kind === 'number') return this.percent(Number(token.text));
    if (token?.kind === 'text') return token.text;
    if (token?.kind === 'reference') return this.reference(token.text, token.sheet);
    if (token?.kind === 'function') return callFunction(token.text, this.list());
    if (token?.text === '-') return -Number(single(this.factor()) ?? 0);
    if (token?.text === '(') {
      const value = this.level(0);
      this.at += 1;
      return value;
    }
    throw new NotPlayed(`${token?.text ?? 'nothing'} in a formula`);
  }

  private percent(value: number): number {
    if (this.peek() !== '%') return value;
    this.at += 1;
    return value / 100;
  }

  private list(): Operand[] {
    const given: Operand[] = [];
    while (this.peek() !== ')') {
      given.push(this.level(0));
      if (this.peek() === ',') this.at += 1;
    }
    this.at += 1;
    return given;
  }

  private reference(text: string, name: string | undefined): Operand {
    const sheet = name === undefined ? this.sheet : this.sheet.beside(name);
    if (!sheet) return '#REF!';
    const [first, last] = text.split(':');
    const [top, left] = position(first ?? '');
    if (last === undefined) return shownValue(sheet, top, left);
    const [bottom, right] = position(last);
    const values: CellValue[] = [];
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) values.push(shownValue(sheet, row, column));
    }
    return values;
  }

  private peek(): string | undefined {
    const token = this.tokens[this.at];
    return token?.kind === 'operator' ? token.text : undefined;
  }
}

function position(address: string): [row: number, column: number] {
  const parts = /^([A-Z]+)(\d+)$/.exec(address);
  return [Number(parts?.[2]), columnNumber(parts?.[1] ?? '')];
}

function combine(operator: string, left: CellValue, right: CellValue): CellValue {
  switch (operator) {
    case '+':
      return Number(left ?? 0) + Number(right ?? 0);
    case '-':
      return Number(left ?? 0) - Number(right ?? 0);
    case '*':
      return Number(left ?? 0) * Number(right ?? 0);
    case '/':
      return Number(right ?? 0) === 0 ? '#DIV/0!' : Number(left ?? 0) / Number(right);
    case '&':
      return `${left ?? ''}${right ?? ''}`;
    default:
      return compare(operator, left ?? 0, right ?? 0);
  }
}

function compare(operator: string, left: string | number | boolean, right: string | number | boolean): boolean {
  switch (operator) {
    case '=':
      return left === right;
    case '<>':
      return left !== right;
    case '<':
      return left < right;
    case '>':
      return left > right;
    case '<=':
      return left <= right;
    default:
      return left >= right;
  }
}
