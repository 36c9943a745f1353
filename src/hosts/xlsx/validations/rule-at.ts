import type { CellRule, LimitOperator, LimitRule } from '../../validation/cell-rule';
import type { CellPosition } from '../read/cell-address';
import { choicesAt, type ChoiceSource } from './choices';
import type { Validation } from './read-validations';

const KINDS: Readonly<Record<string, LimitRule['kind']>> = {
  whole: 'wholeNumber',
  decimal: 'decimal',
  date: 'date',
  time: 'time',
  textLength: 'textLength',
};

const OPERATORS: ReadonlySet<string> = new Set<LimitOperator>([
  ...(['between', 'notBetween', 'equal', 'notEqual'] as const),
  ...(['greaterThan', 'lessThan', 'greaterThanOrEqual', 'lessThanOrEqual'] as const),
]);

/** What a validation asks of a cell; null where that would have to be computed first. */
export function ruleAt(validation: Validation, cell: CellPosition, source: ChoiceSource): CellRule | null {
  const { type, operator, first, second } = validation;
  if (type === 'list') {
    const choices = choicesAt(validation, cell, source);
    return choices && { kind: 'list', entries: choices.entries, caseless: !choices.isExact };
  }
  const kind = KINDS[type];
  const limits = [numberOf(first), /between/i.test(operator) ? numberOf(second) : 0] as const;
  if (!kind || !OPERATORS.has(operator) || limits[0] === null || limits[1] === null) return null;
  return { kind, operator: operator as LimitOperator, first: limits[0], second: limits[1] };
}

function numberOf(text: string): number | null {
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text.trim()) ? Number(text) : null;
}
