import type { Words } from '../../locales/words';
import { monthNumber, yearOfMonth, type Month } from '../../records/month';
import { yearOfPeriod, type Period } from '../../records/period';

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
