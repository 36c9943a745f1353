import type { Language } from '../../locales/words';
import { monthNumber, yearOfMonth, type Month } from '../../records/month';

/** "6月", "Jun": for the heads of a narrow table. */
export function shortMonth(month: Month, language: Language): string {
  const format = new Intl.DateTimeFormat(language, { month: 'short', timeZone: 'UTC' });
  return format.format(new Date(Date.UTC(yearOfMonth(month), monthNumber(month) - 1, 1)));
}
