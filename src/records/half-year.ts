import { lastDay, month, monthNumber, monthsFrom, yearOfMonth, type Month } from './month';
import type { IsoDate } from './iso-date';

/** Half a calendar year as "2020-H1": the period of a dues notice and of a summary (plan 三(二)3). */
export type HalfYear = string & { readonly __form: 'YYYY-Hn' };

export function halfYear(year: number, half: 1 | 2): HalfYear {
  return `${month(year, 1).slice(0, 4)}-H${half}` as HalfYear;
}

/** Reads "2020-H1"; null for anything else. */
export function parseHalfYear(text: string): HalfYear | null {
  return /^(19|2\d)\d{2}-H[12]$/.test(text) ? (text as HalfYear) : null;
}

export function halfYearOf(value: Month): HalfYear {
  return halfYear(yearOfMonth(value), monthNumber(value) <= 6 ? 1 : 2);
}

export function yearOfHalf(value: HalfYear): number {
  return Number(value.slice(0, 4));
}

/** 1 for January to June, 2 for July to December. */
export function halfNumber(value: HalfYear): 1 | 2 {
  return value.endsWith('H1') ? 1 : 2;
}

/** Its six months in order. */
export function monthsOfHalf(value: HalfYear): Month[] {
  const first = halfNumber(value) === 1 ? 1 : 7;
  return monthsFrom(month(yearOfHalf(value), first), month(yearOfHalf(value), first + 5));
}

export function lastDayOfHalf(value: HalfYear): IsoDate {
  return lastDay(month(yearOfHalf(value), halfNumber(value) === 1 ? 6 : 12));
}

export function previousHalf(value: HalfYear): HalfYear {
  return halfNumber(value) === 1 ? halfYear(yearOfHalf(value) - 1, 2) : halfYear(yearOfHalf(value), 1);
}
