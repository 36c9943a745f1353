/**
 * A calendar day without time or zone, as "2020-06-20". Strings of this form
 * compare in date order, are JSON as they stand, and cost nothing to keep by the
 * hundred thousand.
 */
export type IsoDate = string & { readonly __form: 'YYYY-MM-DD' };

const MILLISECONDS_A_DAY = 86_400_000;

/** The date, or null where the calendar has no such day (30 February). Years 1900 to 2999. */
export function isoDate(year: number, monthNumber: number, day: number): IsoDate | null {
  if (!Number.isInteger(year) || year < 1900 || year > 2999) return null;
  if (!Number.isInteger(monthNumber) || monthNumber < 1 || monthNumber > 12) return null;
  if (!Number.isInteger(day) || day < 1 || day > daysInMonth(year, monthNumber)) return null;
  return `${year}-${two(monthNumber)}-${two(day)}` as IsoDate;
}

/** Reads "2020-06-20"; null for anything else. */
export function parseIsoDate(text: string): IsoDate | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return parts ? isoDate(Number(parts[1]), Number(parts[2]), Number(parts[3])) : null;
}

export function daysInMonth(year: number, monthNumber: number): number {
  if (monthNumber === 2) return isLeapYear(year) ? 29 : 28;
  return monthNumber === 4 || monthNumber === 6 || monthNumber === 9 || monthNumber === 11 ? 30 : 31;
}

export function addDays(date: IsoDate, days: number): IsoDate {
  return fromDayNumber(dayNumber(date) + days);
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** The same day a number of years later; 29 February falls on 28 where there is no 29th. */
export function addYears(date: IsoDate, years: number): IsoDate {
  const year = yearOf(date) + years;
  const monthNumber = Number(date.slice(5, 7));
  const day = Math.min(dayOfMonth(date), daysInMonth(year, monthNumber));
  return `${year}-${two(monthNumber)}-${two(day)}` as IsoDate;
}

export function yearOf(date: IsoDate): number {
  return Number(date.slice(0, 4));
}

export function dayOfMonth(date: IsoDate): number {
  return Number(date.slice(8, 10));
}

/** 0 for Sunday to 6 for Saturday. */
export type DayOfWeek = 0 | 1 | 2 | 3 | 4 | 5 | 6;

export function dayOfWeek(date: IsoDate): DayOfWeek {
  return new Date(dayNumber(date) * MILLISECONDS_A_DAY).getUTCDay() as DayOfWeek;
}

function dayNumber(date: IsoDate): number {
  return Date.UTC(yearOf(date), Number(date.slice(5, 7)) - 1, dayOfMonth(date)) / MILLISECONDS_A_DAY;
}

function fromDayNumber(days: number): IsoDate {
  return new Date(days * MILLISECONDS_A_DAY).toISOString().slice(0, 10) as IsoDate;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function two(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}
