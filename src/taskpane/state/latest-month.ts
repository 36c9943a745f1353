import { themeDays } from '../../calendar/build-theme-days';
import { recordedMonths } from '../../calendar/recorded-months';
import type { IsoDate } from '../../records/iso-date';
import { halfYear } from '../../records/half-year';
import { addMonths, dayIn, monthOf, type Month } from '../../records/month';
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

/** The years that the workbook holds; this year where it states none. */
export function heldYears({ years }: Pick<Reading, 'years'>, today: IsoDate): readonly number[] {
  return years.length > 0 ? years : [Number(today.slice(0, 4))];
}

/**
 * The latest month that has records: of theme days, where no month has any of dues.
 * What is recorded ahead of today counts only where nothing else does. A workbook of
 * plans and empty columns opens on this month, or on its first one.
 */
export function latestMonth(reading: Reading, today: IsoDate): Month | null {
  const months = monthsToCheck(reading, today);
  const recorded = recordedMonths(reading.branch);
  const now = monthOf(today);
  for (const held of [recorded.themeDays, recorded.dues]) {
    const withRecords = months.filter((month) => held.has(month));
    const found = withRecords.findLast((month) => month <= now) ?? withRecords[0];
    if (found) return found;
  }
  return months.find((month) => month === now) ?? months[0] ?? null;
}

/**
 * The month to record something of: the one after the latest that has records, once its
 * theme day has come; till then that one itself.
 */
export function monthToRecord(reading: Reading, today: IsoDate): Month | null {
  const latest = latestMonth(reading, today);
  if (latest === null) return null;
  const next = addMonths(latest, 1);
  const day = themeDays(reading.branch).of(next)?.date ?? dayIn(next, reading.branch.settings.themeDay);
  return day <= today && monthsToCheck(reading, today).includes(next) ? next : latest;
}
