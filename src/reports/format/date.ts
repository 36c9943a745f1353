import type { Words } from '../../locales/words';
import { dayOfMonth, dayOfWeek, yearOf, type IsoDate } from '../../records/iso-date';
import { monthOf } from '../../records/month';
import { monthName } from './month';
import { yearOfPeriod, type Period } from '../../records/period';

/** "6月22日" within the period's year, "2019年6月22日" outside it or where no period is given. */
export function dateText(date: IsoDate, words: Words, period: Period | null = null): string {
  const values = { month: monthName(monthOf(date), words), day: dayOfMonth(date), year: yearOf(date) };
  const withinYear = period !== null && yearOfPeriod(period) === yearOf(date);
  return words(withinYear ? 'reports.format.day' : 'reports.format.dayOfYear', values);
}

/** "6月22日（星期一）", for lists in which the day of the week matters. */
export function dateAndWeekdayText(date: IsoDate, words: Words, period: Period | null = null): string {
  const weekday = words(`reports.format.weekdays.w${dayOfWeek(date)}`);
  return words('reports.format.withWeekday', { date: dateText(date, words, period), weekday });
}
