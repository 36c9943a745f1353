import { monthsOfHalf, parseHalfYear, type HalfYear } from './half-year';
import { month, monthsFrom, parseMonth, type Month } from './month';

/** A calendar year as "2026". */
export type Year = string & { readonly __form: 'YYYY' };

/** What is looked at as one: a month, half a year or a year. */
export type Period = Month | HalfYear | Year;

export function yearPeriod(year: number): Year {
  return month(year, 1).slice(0, 4) as Year;
}

/** Reads "2026"; null for anything else. */
export function parseYear(text: string): Year | null {
  return /^(19|2\d)\d{2}$/.test(text) ? (text as Year) : null;
}

/** The calendar year that the period is part of, or is. */
export function yearOfPeriod(period: Period): number {
  return Number(period.slice(0, 4));
}

/** The half-year that a period is; null for a month or a year. */
export function asHalfYear(period: Period): HalfYear | null {
  return parseHalfYear(period);
}

/** The month that a period is; null for a half-year or a year. */
export function asMonth(period: Period): Month | null {
  return parseMonth(period);
}

/** Its months in order. */
export function monthsOfPeriod(period: Period): readonly Month[] {
  const single = asMonth(period);
  if (single !== null) return [single];
  const half = asHalfYear(period);
  if (half !== null) return monthsOfHalf(half);
  const year = yearOfPeriod(period);
  return monthsFrom(month(year, 1), month(year, 12));
}
