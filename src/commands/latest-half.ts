import { duesAccounts } from '../dues/build-dues-accounts';
import { halfYearOf, lastDayOfHalf, monthsOfHalf, previousHalf, type HalfYear } from '../records/half-year';
import type { IsoDate } from '../records/iso-date';
import { monthOf } from '../records/month';
import { isMonthInWorkbook, type Reading } from '../reading/read-branch';

/** How far back a half-year is looked for: older records are announced by choice, in the pane. */
const HALVES_BACK = 40;

/** The latest half-year that has ended by today and of which the ledger holds anything; null where there is none. */
export function latestHalfOfLedger({ branch }: Reading, today: IsoDate): HalfYear | null {
  const accounts = duesAccounts(branch);
  return endedHalves(today).find((half) => accounts.covers(half)) ?? null;
}

/** The latest half-year that has ended by today in a year that the workbook holds; null where there is none. */
export function latestHalfOfWorkbook(reading: Reading, today: IsoDate): HalfYear | null {
  const isHeld = (half: HalfYear): boolean => monthsOfHalf(half).some((month) => isMonthInWorkbook(reading, month));
  return endedHalves(today).find(isHeld) ?? null;
}

function endedHalves(today: IsoDate): HalfYear[] {
  const halves: HalfYear[] = [];
  for (let half = halfYearOf(monthOf(today)); halves.length < HALVES_BACK; half = previousHalf(half)) halves.push(half);
  return halves.filter((half) => lastDayOfHalf(half) < today);
}
