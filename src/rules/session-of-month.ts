import { goesWithoutDates } from '../calendar/build-theme-days';
import type { ThemeDay } from '../calendar/theme-days';
import { addDays, type IsoDate } from '../records/iso-date';
import { dayIn } from '../records/month';
import type { ThemeDayRow } from '../records/theme-day-row';
import type { CheckContext } from './context';
import type { Need } from './rule';

/** The day on which the month's theme day falls by the plan: the 20th, or what the settings say (plan 二(一)). */
export function appointedDay({ branch, month }: CheckContext): IsoDate {
  return dayIn(month, branch.settings.themeDay);
}

/**
 * Whether the month has gone by without a theme day: the 20th and the days of
 * adjustment are past and no session with a date is recorded. A date or month
 * that cannot be read may be the missing one, so nothing is concluded then, nor
 * where the workbook keeps no dates at all.
 */
export function isSessionMissing(context: CheckContext): boolean {
  const { branch, month, themeDays, today } = context;
  if (goesWithoutDates(branch)) return false;
  if (today <= addDays(appointedDay(context), branch.settings.adjustmentDays)) return false;
  if (themeDays.of(month)?.held === true) return false;
  return !hasUnreadableDay(context);
}

const DAY_FIELDS = new Set(['month', 'date', 'plannedDate']);

function hasUnreadableDay({ branch, month }: CheckContext): boolean {
  const rows = branch.roles.has('sessions') ? branch.sessions : branch.schedule;
  const sheets = new Set(rows.map((row) => row.cell.sheet));
  return branch.issues.some(
    (issue) =>
      issue.kind === 'cell-unreadable' &&
      issue.text !== '' &&
      DAY_FIELDS.has(issue.field) &&
      (issue.role === 'sessions' || issue.role === 'schedule') &&
      sheets.has(issue.sheet) &&
      (issue.month === null || issue.month === month),
  );
}

/**
 * The month's theme day, planned or held, for rules that speak of its row. Null
 * where no table has a row, and where no session was held in time: then
 * theme-day-missing has said all there is to say.
 */
export function themeDayOfMonth(context: CheckContext): ThemeDay | null {
  return isSessionMissing(context) ? null : context.themeDays.of(context.month);
}

/**
 * What is planned for the month, for rules on theme, sections and place. A plan
 * that was not carried out is still a plan: where the session is missing, the row
 * of a schedule that is not itself the record of sessions.
 */
export function plannedRow(context: CheckContext): ThemeDayRow | null {
  const { branch, month, themeDays } = context;
  if (!isSessionMissing(context)) return themeDays.of(month)?.row ?? null;
  const recorded = new Set(branch.sessions.map(placeOf));
  return branch.schedule.find((row) => row.month === month && !recorded.has(placeOf(row))) ?? null;
}

function placeOf({ cell }: ThemeDayRow): string {
  return `${cell.sheet}\n${cell.row}`;
}

/** A theme day that has taken place. */
export interface PastSession {
  readonly row: ThemeDayRow;
  readonly date: IsoDate;
}

/** The month's session once its day is past; the day itself is not yet past. */
export function pastSession(context: CheckContext): PastSession | null {
  const day = themeDayOfMonth(context);
  if (!day?.held || day.date === null || day.date >= context.today) return null;
  return { row: day.row, date: day.date };
}

/** What the rules on dates need: a column for them in one table or the other. */
export const DATED: Need = 'sessions.date|schedule.date|sessions.plannedDate|schedule.plannedDate';
