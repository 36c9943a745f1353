import { onThemeDay, themeMonthOf } from '../../attendance/occasions';
import { themeDays } from '../../calendar/build-theme-days';
import type { ThemeDay } from '../../calendar/theme-days';
import type { Occasion } from '../../records/attendance';
import type { Branch } from '../../records/branch';
import type { IsoDate } from '../../records/iso-date';
import { dayIn, type Month } from '../../records/month';

/** The theme day that something is recorded for. */
export interface DayOfRecording {
  readonly month: Month;
  /** The actual date, else the planned one, else the only date of the month in the sign-in sheets; null where the workbook states none. */
  readonly date: IsoDate | null;
  /** The date, else the usual day of the month (plan 二(一)): who belonged to the branch is judged by it. */
  readonly judgedOn: IsoDate;
  /** What the sessions and the schedule hold of it. */
  readonly day: ThemeDay | null;
  /** Of marks, leaves or heads those that belong to this theme day, chosen as the check chooses them. */
  of<T extends { readonly occasion: Occasion }>(records: readonly T[]): T[];
}

/** The month's theme day. Also one that is only planned: people sign in before its row in the sessions is filled. */
export function dayOfRecording(branch: Branch, month: Month): DayOfRecording {
  const days = themeDays(branch);
  const day = days.of(month);
  const date = day?.date ?? dateOfSignIn(branch, month);
  const judgedOn = date ?? dayIn(month, branch.settings.themeDay);
  const themeMonth = themeMonthOf(days);
  return {
    month,
    date,
    judgedOn,
    day,
    of: (records) => {
      const ofMonth = records.filter(({ occasion }) => themeMonth(occasion) === month);
      return onThemeDay(ofMonth, { date: judgedOn, extra: day?.extra ?? [] });
    },
  };
}

/** A branch may note the date of a theme day nowhere but at the head of its column. */
function dateOfSignIn({ attendanceTables }: Branch, month: Month): IsoDate | null {
  const occasions = attendanceTables.flatMap((table) => table.occasions).filter((occasion) => occasion.month === month);
  const dates = new Set(occasions.flatMap(({ date }) => date ?? []));
  const [only] = dates;
  return dates.size === 1 ? (only ?? null) : null;
}
