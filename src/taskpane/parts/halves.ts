import { halfYearOf, lastDayOfHalf, type HalfYear } from '../../records/half-year';
import type { IsoDate } from '../../records/iso-date';
import type { Month } from '../../records/month';

/** The half-years that the months touch, in order. */
export function halvesOf(months: readonly Month[]): HalfYear[] {
  return [...new Set(months.map(halfYearOf))].sort();
}

/** The latest half-year that is over, the first of all where none is; null without any. */
export function latestHalf(halves: readonly HalfYear[], today: IsoDate): HalfYear | null {
  return halves.findLast((half) => lastDayOfHalf(half) < today) ?? halves[0] ?? null;
}
