import { themeDays } from '../../calendar/build-theme-days';
import type { IsoDate } from '../../records/iso-date';
import { dayIn, month, monthsFrom, type Month } from '../../records/month';
import type { Reading } from '../../reading/read-branch';

/** The months that can be checked: those of the years that the workbook holds; of this year where it holds none. */
export function monthsToCheck({ years }: Pick<Reading, 'years'>, today: IsoDate): Month[] {
  const held = years.length > 0 ? years : [Number(today.slice(0, 4))];
  return held.flatMap((year) => monthsFrom(month(year, 1), month(year, 12)));
}

/** The latest month whose theme day has passed, the first of all where none has. */
export function latestMonth(reading: Reading, today: IsoDate): Month | null {
  const { branch } = reading;
  const days = themeDays(branch);
  const months = monthsToCheck(reading, today);
  const hasPassed = (each: Month): boolean => (days.of(each)?.date ?? dayIn(each, branch.settings.themeDay)) < today;
  return months.findLast(hasPassed) ?? months[0] ?? null;
}
