import { daysInMonth, type IsoDate } from './iso-date';

/** A calendar month as "2020-06"; such strings compare in time order. */
export type Month = string & { readonly __form: 'YYYY-MM' };

const FIRST_YEAR = 1900;
const LAST_YEAR = 2999;

/**
 * Months are few, but a large branch asks for them by the hundred thousand; one
 * and the same string for each is compared and looked up fastest.
 */
const MADE = new Map<number, Month>();
const INDEXES = new Map<Month, number>();

/** The month, of the years 1900 to 2999. Throws RangeError where there is none; readers of cells check first with parseMonth. */
export function month(year: number, monthNumber: number): Month {
  if (!isMonth(year, monthNumber)) throw new RangeError(`no such month: ${year}-${monthNumber}`);
  const index = year * 12 + monthNumber - 1;
  const known = MADE.get(index);
  if (known !== undefined) return known;
  const made = `${year}-${String(monthNumber).padStart(2, '0')}` as Month;
  MADE.set(index, made);
  INDEXES.set(made, index);
  return made;
}

function isMonth(year: number, monthNumber: number): boolean {
  return (
    Number.isInteger(year) &&
    year >= FIRST_YEAR &&
    year <= LAST_YEAR &&
    Number.isInteger(monthNumber) &&
    monthNumber >= 1 &&
    monthNumber <= 12
  );
}

/** Reads "2020-06"; null for anything else. */
export function parseMonth(text: string): Month | null {
  const parts = /^(\d{4})-(\d{2})$/.exec(text);
  const [year, number] = [Number(parts?.[1]), Number(parts?.[2])];
  return parts && isMonth(year, number) ? month(year, number) : null;
}

export function monthOf(date: IsoDate): Month {
  return month(Number(date.slice(0, 4)), Number(date.slice(5, 7)));
}

export function yearOfMonth(value: Month): number {
  return Number(value.slice(0, 4));
}

/** 1 to 12. */
export type MonthNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12;

export function monthNumber(value: Month): MonthNumber {
  return Number(value.slice(5, 7)) as MonthNumber;
}

export function addMonths(value: Month, months: number): Month {
  return monthAt(monthIndex(value) + months);
}

/** Its place among all months, one more for each later month. */
export function monthIndex(value: Month): number {
  return INDEXES.get(value) ?? yearOfMonth(value) * 12 + monthNumber(value) - 1;
}

function monthAt(index: number): Month {
  return month(Math.floor(index / 12), (index % 12) + 1);
}

/** How many months `to` lies after `from`; negative when earlier. */
export function monthsBetween(from: Month, to: Month): number {
  return monthIndex(to) - monthIndex(from);
}

export function firstDay(value: Month): IsoDate {
  return `${value}-01` as IsoDate;
}

export function lastDay(value: Month): IsoDate {
  return `${value}-${daysInMonth(yearOfMonth(value), monthNumber(value))}` as IsoDate;
}

/** The given day of the month; the last day where the month is shorter. */
export function dayIn(value: Month, day: number): IsoDate {
  const last = daysInMonth(yearOfMonth(value), monthNumber(value));
  return `${value}-${String(Math.min(day, last)).padStart(2, '0')}` as IsoDate;
}

/** Every month from the first to the last, both included; empty when last is earlier. */
export function monthsFrom(first: Month, last: Month): Month[] {
  const months: Month[] = [];
  const end = monthIndex(last);
  for (let index = monthIndex(first); index <= end; index++) months.push(monthAt(index));
  return months;
}
