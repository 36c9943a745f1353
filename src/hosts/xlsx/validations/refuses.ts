import type { CellValue } from '../../../workbook/snapshot';
import type { Choices } from './choices';
import type { Validation } from './read-validations';

/**
 * Whether a limit on numbers, dates or lengths refuses a value; false also where
 * the limit would have to be computed first.
 */
export function limitRefuses({ type, operator, first, second }: Validation, value: CellValue): boolean {
  const limits = [first, ...(/between/i.test(operator) ? [second] : [])].map(numberOf);
  if (limits.includes(null) || !(type in MEASURES)) return false;
  const measured = MEASURES[type]?.(value) ?? null;
  const [low = 0, high = 0] = limits.map(Number);
  return measured === null || !(COMPARISONS[operator]?.(measured, low, high) ?? true);
}

/** Whether a dropdown refuses a value. */
export function listRefuses({ entries, isExact }: Choices, value: CellValue): boolean {
  const form = (text: string): string => (isExact ? text : text.toLowerCase());
  const typed = form(typeof value === 'boolean' ? String(value).toUpperCase() : String(value));
  return !entries.some((entry) => form(entry) === typed || isSameNumber(entry, value));
}

function isSameNumber(entry: string, value: CellValue): boolean {
  return typeof value === 'number' && numberOf(entry) === value;
}

/** What is compared with the limits; null for a value of the wrong kind. */
const MEASURES: Readonly<Record<string, (value: CellValue) => number | null>> = {
  whole: (value) => (typeof value === 'number' && Number.isInteger(value) ? value : null),
  decimal: numberAlone,
  date: numberAlone,
  time: numberAlone,
  textLength: (value) => String(value).length,
};

function numberAlone(value: CellValue): number | null {
  return typeof value === 'number' ? value : null;
}

const COMPARISONS: Readonly<Record<string, (value: number, low: number, high: number) => boolean>> = {
  between: (value, low, high) => value >= low && value <= high,
  notBetween: (value, low, high) => value < low || value > high,
  equal: (value, limit) => value === limit,
  notEqual: (value, limit) => value !== limit,
  lessThan: (value, limit) => value < limit,
  lessThanOrEqual: (value, limit) => value <= limit,
  greaterThan: (value, limit) => value > limit,
  greaterThanOrEqual: (value, limit) => value >= limit,
};

function numberOf(text: string): number | null {
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text.trim()) ? Number(text) : null;
}
