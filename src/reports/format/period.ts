import type { Words } from '../../locales/words';
import { asHalfYear, asMonth, yearOfPeriod, type Period } from '../../records/period';
import { halfText } from './half';
import { monthText } from './month';

/** "2026年6月", "2026年上半年", "2026年". */
export function periodText(period: Period, words: Words): string {
  const month = asMonth(period);
  if (month !== null) return monthText(month, words);
  const half = asHalfYear(period);
  return half === null ? words('reports.format.year', { year: yearOfPeriod(period) }) : halfText(half, words);
}
