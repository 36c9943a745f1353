import { themeDays } from '../../calendar/build-theme-days';
import type { IsoDate } from '../../records/iso-date';
import { halfYear } from '../../records/half-year';
import { dayIn, type Month } from '../../records/month';
import { monthsOfPeriod, yearPeriod, type Period } from '../../records/period';
import type { Reading } from '../../reading/read-branch';

/** The months that can be checked: those of the years that the workbook holds; of this year where it holds none. */
export function monthsToCheck(reading: Pick<Reading, 'years'>, today: IsoDate): readonly Month[] {
  return heldYears(reading, today).flatMap((year) => monthsOfPeriod(yearPeriod(year)));
}

/** What can be checked: the months of each year, then its halves and the year itself. */
export function periodsToCheck(reading: Pick<Reading, 'years'>, today: IsoDate): readonly Period[] {
  return heldYears(reading, today).flatMap((year) => {
    const whole = yearPeriod(year);
    return [...monthsOfPeriod(whole), halfYear(year, 1), halfYear(year, 2), whole];
  });
}

function heldYears({ years }: Pick<Reading, 'years'>, today: IsoDate): readonly number[] {
  return years.length > 0 ? years : [Number(today.slice(0, 4))];
}

/** The latest month whose theme day has passed, the first of all where none has. */
export function latestMonth(reading: Reading, today: IsoDate): Month | null {
  const { branch } = reading;
  const days = themeDays(branch);
  const months = monthsToCheck(reading, today);
  const hasPassed = (each: Month): boolean => (days.of(each)?.date ?? dayIn(each, branch.settings.themeDay)) < today;
  return months.findLast(hasPassed) ?? months[0] ?? null;
}
