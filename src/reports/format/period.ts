import type { HalfYear } from '../../records/half-year';
import type { Month } from '../../records/month';

/** What a report is about: dates and months of its own year are shown without the year. */
export type Period = Month | HalfYear;

export function yearOfPeriod(period: Period): number {
  return Number(period.slice(0, 4));
}
