import type { Calendar } from '../../calendar/calendar';
import { addDays, type IsoDate } from '../../records/iso-date';
import { dayIn, monthOf, type Month } from '../../records/month';
import type { Settings } from '../../records/settings';
import type { MovedDay } from './plan-proposal';

/**
 * The day of a month's theme day (plan 二(一)): the appointed one, or where that is a
 * rest day the nearest working day of the month within the days of adjustment; of
 * two equally near the earlier, which leaves room should something come up.
 */
export function plannedDate(
  month: Month,
  { themeDay, adjustmentDays }: Pick<Settings, 'themeDay' | 'adjustmentDays'>,
  calendar: Calendar,
): { readonly date: IsoDate; readonly moved: MovedDay | null } {
  const from = dayIn(month, themeDay);
  if (!calendar.isRestDay(from)) return { date: from, moved: null };
  for (let days = 1; days <= adjustmentDays; days++) {
    const near = [addDays(from, -days), addDays(from, days)];
    const date = near.find((each) => monthOf(each) === month && !calendar.isRestDay(each));
    if (date !== undefined) return { date, moved: { from, found: true } };
  }
  return { date: from, moved: { from, found: false } };
}
