import type { Occasion } from '../records/attendance';
import { valueOf } from '../records/field';
import { daysBetween, type IsoDate } from '../records/iso-date';
import type { Month } from '../records/month';
import type { ThemeDay, ThemeDays } from '../calendar/theme-days';

/**
 * The month whose theme day an occasion belongs to: where its date is the date of a
 * theme day, that month (June's day may have been held on 2 July), else its own.
 */
export function themeMonthOf(days: ThemeDays): (occasion: Occasion) => Month {
  const byDate = new Map<IsoDate, Month>();
  for (const month of days.months) {
    const date = days.of(month)?.date ?? null;
    if (date !== null) byDate.set(date, month);
  }
  return ({ month, date }) => (date === null ? month : (byDate.get(date) ?? month));
}

/**
 * Picks, of what a month's tables record, the part that belongs to its theme day:
 * the theme day's own date, and whatever states the month alone; where no table has
 * that date or a bare month, the date nearest to it. Dates of the month's further
 * sessions never stand for the theme day.
 */
export function onThemeDay<T extends { readonly occasion: Occasion }>(
  records: readonly T[],
  day: Pick<ThemeDay, 'date' | 'extra'>,
): T[] {
  const { date } = day;
  if (date === null) return [];
  const extraDates = new Set(day.extra.map((row) => valueOf(row.date) ?? valueOf(row.plannedDate)));
  const isOwn = (each: T): boolean => each.occasion.date === null || each.occasion.date === date;
  const own = records.filter(isOwn);
  if (own.length > 0) return datedFirst(own);
  const others = records.filter((each) => !extraDates.has(each.occasion.date));
  const nearest = nearestTo(date, others);
  return others.filter((each) => each.occasion.date === nearest);
}

function datedFirst<T extends { readonly occasion: Occasion }>(records: T[]): T[] {
  const undated = records.filter(({ occasion }) => occasion.date === null);
  if (undated.length === 0 || undated.length === records.length) return records;
  return [...records.filter(({ occasion }) => occasion.date !== null), ...undated];
}

function nearestTo(date: IsoDate, records: readonly { readonly occasion: Occasion }[]): IsoDate | null {
  let nearest: IsoDate | null = null;
  for (const { occasion } of records) {
    if (occasion.date === null) continue;
    if (nearest === null || distance(date, occasion.date) < distance(date, nearest)) nearest = occasion.date;
  }
  return nearest;
}

function distance(one: IsoDate, other: IsoDate): number {
  return Math.abs(daysBetween(one, other));
}
