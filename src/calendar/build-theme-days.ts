import type { Branch } from '../records/branch';
import { valueOf, type Field } from '../records/field';
import { daysBetween, type IsoDate } from '../records/iso-date';
import { dayIn, type Month } from '../records/month';
import type { ThemeDayRow } from '../records/theme-day-row';
import { filledFrom } from './filled-row';
import type { ThemeDay, ThemeDays } from './theme-days';

/**
 * Finds the theme day of each month: of several session rows the one nearest the
 * day that settings name (plan 二(一): the 20th; the earlier row where two are
 * equally near), its blanks filled from the schedule. Where the workbook has no
 * sessions table the schedule stands for it. Where one table is plan and record in
 * one, its planned dates stand there from the beginning of the year, so only an
 * actual date tells that a session was held. Where no table has a date column at
 * all, as in the plan's own annex, a month with marks or any recorded step was held,
 * and is judged as on the day that settings name.
 */
export function themeDays(branch: Branch): ThemeDays {
  const hasSessions = branch.roles.has('sessions');
  const sessions = rowsByMonth(hasSessions ? branch.sessions : branch.schedule);
  const schedule = rowsByMonth(branch.schedule);
  const undated = goesWithoutDates(branch) ? monthsWithMarks(branch) : null;
  const months = [...new Set([...sessions.keys(), ...schedule.keys()])].sort();
  const days = new Map<Month, ThemeDay>();
  for (const month of months) {
    const nearestFirst = byDistance(sessions.get(month) ?? [], dayIn(month, branch.settings.themeDay));
    const planned = byDistance(schedule.get(month) ?? [], dayIn(month, branch.settings.themeDay));
    const day = themeDay(month, nearestFirst, planned);
    if (day) days.set(month, undated === null ? day : onAppointedDay(day, undated, branch.settings.themeDay));
  }
  return { of: (month) => days.get(month) ?? null, months };
}

function themeDay(month: Month, sessions: readonly ThemeDayRow[], schedule: readonly ThemeDayRow[]): ThemeDay | null {
  const [session, ...extra] = sessions;
  if (session === undefined) {
    const plan = schedule[0];
    return plan === undefined ? null : { month, date: dateOf(plan), held: false, row: plan, extra: [] };
  }
  const isAlsoPlan = schedule.some((row) => isSameRow(row, session));
  const plan = isAlsoPlan ? undefined : schedule[0];
  const row = plan === undefined ? session : filledFrom(session, plan);
  const held = isAlsoPlan && session.date !== null ? isWritten(session.date) : statesDate(session);
  return { month, date: dateOf(row), held, row, extra };
}

/** Whether rows name months alone: no table of plans or sessions has a column for a date. */
export function goesWithoutDates({ schedule, sessions }: Pick<Branch, 'schedule' | 'sessions'>): boolean {
  const rows = [...schedule, ...sessions];
  return rows.length > 0 && rows.every(({ date, plannedDate }) => date === null && plannedDate === null);
}

/** The months of which anybody has a mark, one that cannot be read too. */
export function monthsWithMarks({ attendance }: Branch): ReadonlySet<Month> {
  return new Set(attendance.filter(({ mark }) => mark.state !== 'blank').map(({ occasion }) => occasion.month));
}

function onAppointedDay(day: ThemeDay, marked: ReadonlySet<Month>, dayOfMonth: number): ThemeDay {
  const held = marked.has(day.month) || hasRecordedStep(day.row);
  return held ? { ...day, date: dayIn(day.month, dayOfMonth), held } : { ...day, held: false };
}

/** Anything written that only a theme day that was held can leave behind. */
export function hasRecordedStep(row: ThemeDayRow): boolean {
  const { study, oath, duesCollected, flag, badge, summary, photos, reportedTo, reportedOn } = row;
  const { presentCount, leaveCount, absentCount, observers } = row;
  const done = [study, summary, photos, reportedTo].some((field) => valueOf(field)?.done === true);
  const yes = [oath, duesCollected, flag, badge].some((field) => valueOf(field) === true);
  const said = [reportedOn, presentCount, leaveCount, absentCount, observers].some(
    (field: Field<unknown> | null) => field?.state === 'read',
  );
  return done || yes || said;
}

/** The actual date, else the planned one; null too where the actual one cannot be read, for then it is not the planned one. */
function dateOf(row: ThemeDayRow): IsoDate | null {
  return row.date?.state === 'unreadable' ? null : (valueOf(row.date) ?? valueOf(row.plannedDate));
}

/** An unreadable date is a date somebody wrote: reported as such, not as a theme day that was not held. */
function statesDate(row: ThemeDayRow): boolean {
  return isWritten(row.date) || isWritten(row.plannedDate);
}

/** Something stands there, whether it can be read or not. */
export function isWritten(field: ThemeDayRow['date']): boolean {
  return field !== null && field.state !== 'blank';
}

function byDistance(rows: readonly ThemeDayRow[], day: IsoDate): ThemeDayRow[] {
  const distance = (row: ThemeDayRow): number => {
    const date = dateOf(row);
    return date === null ? Number.MAX_SAFE_INTEGER : Math.abs(daysBetween(day, date));
  };
  return [...rows].sort((one, other) => distance(one) - distance(other));
}

function rowsByMonth(rows: readonly ThemeDayRow[]): Map<Month, ThemeDayRow[]> {
  const index = new Map<Month, ThemeDayRow[]>();
  for (const row of rows) {
    if (row.month === null) continue;
    const known = index.get(row.month);
    if (known) known.push(row);
    else index.set(row.month, [row]);
  }
  return index;
}

function isSameRow(one: ThemeDayRow, other: ThemeDayRow): boolean {
  return (
    one.cell.sheet === other.cell.sheet && one.cell.row === other.cell.row && one.cell.column === other.cell.column
  );
}
