import type { LimitOperator, LimitRule } from '../../validation/cell-rule';

/** A dropdown as Excel tells it: its entries, or the formula that says where they stand. */
export interface ExcelList {
  readonly kind: 'list';
  readonly source: string;
}

const OPERATORS: Readonly<Record<string, LimitOperator>> = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqualTo: 'greaterThanOrEqual',
  LessThanOrEqualTo: 'lessThanOrEqual',
};

const LIMITS = ['wholeNumber', 'decimal', 'date', 'time', 'textLength'] as const;

/** Days between 1970 and the first day of each of Excel's date systems. */
const EPOCH = { 1900: 25_569, 1904: 24_107 };

/** The rule as far as it can be judged; null for formulas of any kind, whose result only Excel knows. */
export function excelRule(rule: Excel.DataValidationRule, date1904: boolean): ExcelList | LimitRule | null {
  if (rule.list) return typeof rule.list.source === 'string' ? { kind: 'list', source: rule.list.source } : null;
  for (const kind of LIMITS) {
    const limit = rule[kind];
    const operator = limit ? OPERATORS[limit.operator] : undefined;
    if (!limit || !operator) continue;
    const isPair = operator === 'between' || operator === 'notBetween';
    const first = operand(limit.formula1, date1904);
    const second = isPair ? operand(limit.formula2, date1904) : 0;
    return first === null || second === null ? null : { kind, operator, first, second };
  }
  return null;
}

/** Entries typed into the rule itself. */
export function typedEntries(source: string): readonly string[] {
  return source.split(',').map((entry) => entry.trim());
}

/** Told as a formula, "=10"; a day also as "2020-01-20", a time as "08:30". */
function operand(given: unknown, date1904: boolean): number | null {
  const text = String(given)
    .replace(/^=/, '')
    .replace(/^"(.*)"$/, '$1')
    .trim();
  if (/^[+-]?\d+(?:\.\d+)?(?:E[+-]?\d+)?%?$/i.test(text))
    return text.endsWith('%') ? parseFloat(text) / 100 : Number(text);
  const day = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}):(\d{2}).*)?$/.exec(text);
  if (day) return serialDay(day[1] ?? '', date1904) + fraction(day[2], day[3]);
  const time = /^(\d{1,2}):(\d{2})(?::\d{2})?$/.exec(text);
  return time ? fraction(time[1], time[2]) : null;
}

function serialDay(isoDate: string, date1904: boolean): number {
  return Date.parse(`${isoDate}T00:00:00Z`) / 86_400_000 + EPOCH[date1904 ? 1904 : 1900];
}

function fraction(hours = '0', minutes = '0'): number {
  return (Number(hours) * 60 + Number(minutes)) / 1440;
}
