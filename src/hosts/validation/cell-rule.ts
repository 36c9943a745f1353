import type { CellValue } from '../../workbook/snapshot';

export type LimitOperator =
  | 'between'
  | 'notBetween'
  | 'equal'
  | 'notEqual'
  | 'greaterThan'
  | 'lessThan'
  | 'greaterThanOrEqual'
  | 'lessThanOrEqual';

/** A dropdown. Entries typed into the rule are told apart by case, entries kept in cells are not. */
export interface ListRule {
  readonly kind: 'list';
  readonly entries: readonly string[];
  readonly caseless: boolean;
}

/** A limit whose operands are numbers: days and times are serial numbers. */
export interface LimitRule {
  readonly kind: 'wholeNumber' | 'decimal' | 'date' | 'time' | 'textLength';
  readonly operator: LimitOperator;
  readonly first: number;
  /** Only for between and notBetween; else 0. */
  readonly second: number;
}

/** What a sheet's own data validation asks of a cell, as far as it can be judged without working out formulas. */
export type CellRule = ListRule | LimitRule;

/** Whether Excel would let a person type the value there. Nothing at all is never refused. */
export function isAllowed(rule: CellRule, value: CellValue): boolean {
  if (value === null || value === '') return true;
  if (rule.kind === 'list') return isListed(rule, value);
  if (rule.kind === 'textLength') return isWithin(rule, shownText(value).length);
  if (typeof value !== 'number') return false;
  if (rule.kind === 'wholeNumber' && !Number.isInteger(value)) return false;
  return isWithin(rule, value);
}

function isListed({ entries, caseless }: ListRule, value: string | number | boolean): boolean {
  const same = (text: string): string => (caseless ? text.trim().toLowerCase() : text.trim());
  return entries.some((entry) => same(entry) === same(shownText(value)));
}

function shownText(value: string | number | boolean): string {
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

function isWithin({ operator, first, second }: LimitRule, value: number): boolean {
  const [low, high] = [Math.min(first, second), Math.max(first, second)];
  switch (operator) {
    case 'between':
      return value >= low && value <= high;
    case 'notBetween':
      return value < low || value > high;
    case 'equal':
      return value === first;
    case 'notEqual':
      return value !== first;
    case 'greaterThan':
      return value > first;
    case 'lessThan':
      return value < first;
    case 'greaterThanOrEqual':
      return value >= first;
    case 'lessThanOrEqual':
      return value <= first;
  }
}
