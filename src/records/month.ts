import { daysInMonth, isoDate, type IsoDate } from './iso-date';

/** A calendar month as "2020-06"; such strings compare in time order. */
export type Month = string & { readonly __form: 'YYYY-MM' };

/** The month. Throws RangeError where there is none; readers of cells check first with parseMonth. */
export function month(year: number, monthNumber: number): Month {
  if (!isoDate(year, monthNumber, 1)) throw new RangeError(`no such month: ${year}-${monthNumber}`);
  return `${year}-${String(monthNumber).padStart(2, '0')}` as Month;
}

/** Reads "2020-06"; null for anything else. */
export function parseMonth(text: string): Month | null {
  const parts = /^(\d{4})-(\d{2})$/.exec(text);
  if (!parts || !isoDate(Number(parts[1]), Number(parts[2]), 1)) return null;
  return text as Month;
}

export function monthOf(date: IsoDate): Month {
  return date.slice(0, 7) as Month;
}

export function yearOfMonth(value: Month): number {
  return Number(value.slice(0, 4));
}

/** 1 to 12. */
export function monthNumber(value: Month): number {
  return Number(value.slice(5, 7));
}

export function addMonths(value: Month, months: number): Month {
  const index = yearOfMonth(value) * 12 + monthNumber(value) - 1 + months;
  return month(Math.floor(index / 12), (index % 12) + 1);
}

/** How many months `to` lies after `from`; negative when earlier. */
export function monthsBetween(from: Month, to: Month): number {
  return (yearOfMonth(to) - yearOfMonth(from)) * 12 + monthNumber(to) - monthNumber(from);
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
  for (let each = first; each <= last; each = addMonths(each, 1)) months.push(each);
  return months;
}
