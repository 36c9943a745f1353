import type { SheetRange } from '../../../formulas/formula-references';
import type { Comparison, Expression } from './expression';
import { FUNCTIONS, type Argument, type Scalar } from './functions';
import { isSameNumber } from './same-number';

/** The cells that a formula may read: a value each, undefined for one that holds an error or cannot be computed itself. */
export interface Cells {
  /** Row by row; undefined where one of them is, or where there are more than may be looked at. */
  values(of: SheetRange): readonly Scalar[] | undefined;
}

/** The value of a formula; undefined where it cannot be told what Excel would give. */
export function evaluate(expression: Expression, cells: Cells): Scalar | undefined {
  switch (expression.kind) {
    case 'constant':
      return expression.value;
    case 'cells': {
      const { top, left, bottom, right } = expression.of.range;
      return top === bottom && left === right ? cells.values(expression.of)?.[0] : undefined;
    }
    case 'sign': {
      const value = numberOf(evaluate(expression.of, cells));
      if (value === undefined || expression.sign === '+') return value;
      return expression.sign === '-' ? -value : value / 100;
    }
    case 'operation': {
      const left = evaluate(expression.left, cells);
      const right = evaluate(expression.right, cells);
      if (left === undefined || right === undefined) return undefined;
      return operate(expression.sign, left, right);
    }
    case 'call':
      return expression.name === 'IF'
        ? choose(expression.parts, cells)
        : call(expression.name, expression.parts, cells);
  }
}

function operate(
  sign: Extract<Expression, { kind: 'operation' }>['sign'],
  left: Scalar,
  right: Scalar,
): Scalar | undefined {
  if (sign === '&') return joined(left, right);
  if (sign !== '+' && sign !== '-' && sign !== '*' && sign !== '/') return compare(sign, left, right);
  const [one, other] = [numberOf(left), numberOf(right)];
  if (one === undefined || other === undefined) return undefined;
  const result =
    sign === '+' ? sum(one, other) : sign === '-' ? sum(one, -other) : sign === '*' ? one * other : one / other;
  return Number.isFinite(result) ? result : undefined;
}

/** What is left of two numbers that are the same to fifteen digits is nothing, and not the fraction that binary keeps. */
function sum(one: number, other: number): number {
  return isSameNumber(one, -other) ? 0 : one + other;
}

function joined(left: Scalar, right: Scalar): string | undefined {
  const isPlain = (value: Scalar): boolean => value === null || typeof value === 'string' || Number.isInteger(value);
  return isPlain(left) && isPlain(right) ? `${left ?? ''}${right ?? ''}` : undefined;
}

/** Numbers with numbers; texts with texts, where capitals make no difference, for being the same or not. */
function compare(sign: Comparison, left: Scalar, right: Scalar): boolean | undefined {
  if (typeof left === 'string' || typeof right === 'string') {
    if (typeof (left ?? '') !== typeof (right ?? '') || (sign !== '=' && sign !== '<>')) return undefined;
    const isSame = String(left ?? '').toLowerCase() === String(right ?? '').toLowerCase();
    return isSame === (sign === '=');
  }
  const [one, other] = [numberOf(left), numberOf(right)];
  if (one === undefined || other === undefined) return undefined;
  const order = isSameNumber(one, other) ? '=' : one < other ? '<' : '>';
  return sign === '<>' ? order !== '=' : sign.includes(order);
}

function choose([condition, whenTrue, whenFalse, ...more]: readonly Expression[], cells: Cells): Scalar | undefined {
  if (!condition || !whenTrue || more.length > 0) return undefined;
  const chosen = evaluate(condition, cells);
  const isTrue = typeof chosen === 'boolean' ? chosen : numberOf(chosen);
  if (isTrue === undefined) return undefined;
  if (isTrue) return evaluate(whenTrue, cells);
  return whenFalse ? evaluate(whenFalse, cells) : false;
}

function call(name: string, parts: readonly Expression[], cells: Cells): Scalar | undefined {
  const run = FUNCTIONS.get(name);
  if (!run) return undefined;
  const given: Argument[] = [];
  for (const part of parts) {
    if (part.kind === 'cells') {
      const values = cells.values(part.of);
      if (values === undefined) return undefined;
      given.push({ cells: values });
      continue;
    }
    const value = evaluate(part, cells);
    if (value === undefined) return undefined;
    given.push({ value });
  }
  return run(given);
}

/** An empty cell counts as nothing; a text or a yes in a sum is left to Excel. */
function numberOf(value: Scalar | undefined): number | undefined {
  if (value === null) return 0;
  return typeof value === 'number' ? value : undefined;
}
