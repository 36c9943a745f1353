import type { Words } from '../../locales/words';
import { halfNumber, type HalfYear, yearOfHalf } from '../../records/half-year';
import { dayOfMonth, dayOfWeek, type IsoDate, yearOf } from '../../records/iso-date';
import { addMonths, type Month, monthNumber, monthOf, yearOfMonth } from '../../records/month';
import { asHalfYear, asMonth, type Period, yearOfPeriod } from '../../records/period';
import { listText } from './list';

/** "6月" within the period's year, "2019年12月" outside it or where no period is given. */
export function monthText(month: Month, words: Words, period: Period | null = null): string {
  const name = monthName(month, words);
  if (period !== null && yearOfPeriod(period) === yearOfMonth(month)) return name;
  return words('reports.format.monthOfYear', { year: yearOfMonth(month), month: name });
}

/** The month without its year: "6月", "June". */
export function monthName(month: Month, words: Words): string {
  return words(`reports.format.months.m${monthNumber(month)}`);
}

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

/** "2020年上半年" */
export function halfText(half: HalfYear, words: Words): string {
  return words(`reports.format.halves.h${halfNumber(half)}`, { year: yearOfHalf(half) });
}

/** "2026年6月", "2026年上半年", "2026年". */
export function periodText(period: Period, words: Words): string {
  const month = asMonth(period);
  if (month !== null) return monthText(month, words);
  const half = asHalfYear(period);
  return half === null ? words('reports.format.year', { year: yearOfPeriod(period) }) : halfText(half, words);
}

/** Months in order, three or more in a row as a span: "1月、3月至6月". */
export function monthListText(months: readonly Month[], words: Words, period: Period | null): string {
  const texts = runs(months).flatMap((run) => {
    const [first, last] = [run[0], run.at(-1)];
    if (first === undefined || last === undefined || run.length < 3) {
      return run.map((month) => monthText(month, words, period));
    }
    const isOneYear = yearOfMonth(first) === yearOfMonth(last);
    const ends = {
      from: monthText(first, words, period),
      to: monthText(last, words, isOneYear ? (period ?? first) : null),
    };
    return [words('reports.format.span', ends)];
  });
  return listText(texts, words);
}

function runs(months: readonly Month[]): Month[][] {
  const found: Month[][] = [];
  for (const month of months) {
    const run = found.at(-1);
    const previous = run?.at(-1);
    if (run && previous !== undefined && addMonths(previous, 1) === month) run.push(month);
    else found.push([month]);
  }
  return found;
}
