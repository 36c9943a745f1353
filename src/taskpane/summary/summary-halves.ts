import { duesAccounts } from '../../dues/build-dues-accounts';
import { halfYear, type HalfYear } from '../../records/half-year';
import type { IsoDate } from '../../records/iso-date';
import type { Month } from '../../records/month';
import type { Reading } from '../../reading/read-branch';
import { halvesOf } from '../parts/halves';

/** The half-years of which the workbook holds records; where it holds plans at most, those of its years. */
export function summaryHalves({ branch, years }: Pick<Reading, 'branch' | 'years'>, today: IsoDate): HalfYear[] {
  const recorded = [
    ...duesAccounts(branch).months,
    ...branch.sessions.map(({ month }) => month),
    ...branch.attendanceTables.flatMap(({ occasions }) => occasions.map(({ month }) => month)),
  ].filter((month): month is Month => month !== null);
  if (recorded.length > 0) return halvesOf(recorded);
  const held = years.length > 0 ? years : [Number(today.slice(0, 4))];
  return held.flatMap((year) => [halfYear(year, 1), halfYear(year, 2)]);
}
