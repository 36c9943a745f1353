import { LegalHoliday } from 'tyme4ts';
import { dayOfMonth, dayOfWeek, yearOf, type IsoDate } from '../records/iso-date';
import type { Calendar } from './calendar';

/** Days of make-up work by the notice of 2013 that tyme4ts leaves out. */
const LEFT_OUT: ReadonlySet<string> = new Set(['2013-04-07', '2013-10-12']);

/**
 * The calendar of rest days: what the office stated itself (`statedDays`, from the
 * settings sheet) comes first, then the State Council's yearly schedule of public
 * holidays and 调休 workdays as tyme4ts holds it, then weekends (plan 二(一): a theme
 * day that falls on a holiday may be moved).
 */
export function stateCouncilCalendar(statedDays: ReadonlyMap<IsoDate, 'rest' | 'work'>): Calendar {
  const statedYears = new Set([...statedDays.keys()].map(yearOf));
  return {
    isRestDay: (date) => {
      const stated = statedDays.get(date);
      if (stated !== undefined) return stated === 'rest';
      const published = publishedDay(date);
      if (published !== null) return !published.isWork();
      return isWeekend(date) && !LEFT_OUT.has(date);
    },
    knows: (year) => statedYears.has(year) || isPublished(year),
  };
}

function publishedDay(date: IsoDate): LegalHoliday | null {
  return LegalHoliday.fromYmd(yearOf(date), Number(date.slice(5, 7)), dayOfMonth(date));
}

/**
 * A year's schedule is published as a whole, and every one holds National Day.
 * Merely having days of a year is not enough: the New Year break of the next
 * year's schedule may begin in December.
 */
function isPublished(year: number): boolean {
  return LegalHoliday.fromYmd(year, 10, 1) !== null;
}

function isWeekend(date: IsoDate): boolean {
  const day = dayOfWeek(date);
  return day === 0 || day === 6;
}
