import type { Attendance, Presence } from '../../attendance/attendance-book';
import type { ThemeDay } from '../../calendar/theme-days';
import type { CellRef } from '../../records/cell-ref';
import type { Field } from '../../records/field';
import { addDays, type IsoDate } from '../../records/iso-date';
import type { Member } from '../../records/member';
import { lastDay, type Month } from '../../records/month';
import type { Done } from '../../records/theme-day-row';
import { attendanceFigures, type AttendanceFigures } from '../summary/attendance-figures';
import type { MonthFacts } from '../summary/summary-facts';

/**
 * How a member stood to a month's theme day. Beside the marks: `toCome` planned and not yet
 * held, `notHeld` planned and its time gone by, `noMarks` held and nobody has a mark, `none` no
 * theme day recorded, `outside` not expected, being no member then.
 */
export type MonthState = Presence | 'toCome' | 'notHeld' | 'noMarks' | 'none' | 'outside';

/** One month of the strip. */
export interface MemberMonth {
  readonly month: Month;
  readonly date: IsoDate | null;
  readonly theme: string | null;
  readonly state: MonthState;
  readonly madeUp: boolean;
  /** The mark; without one the row of the theme day. */
  readonly cell: CellRef | null;
}

/** What a cell of the register tells of one duty: fulfilled, not, not legibly; null where the register has no such column. */
export interface Duty {
  readonly state: 'done' | 'blank' | 'unreadable';
  readonly cell: CellRef;
}

/** A theme day that the member missed, and what the register tells of it. */
export interface MissedDay {
  readonly month: Month;
  readonly date: IsoDate;
  readonly presence: 'leave' | 'absent';
  readonly cell: CellRef | null;
  readonly kind: Told<string> | null;
  readonly reason: Told<string> | null;
  readonly requestedOn: Told<IsoDate> | null;
  readonly approved: Duty | null;
  readonly contact: Duty | null;
  readonly briefing: Duty | null;
  readonly makeUp: {
    readonly state: 'done' | 'open' | 'overdue' | 'unreadable';
    readonly on: IsoDate | null;
    readonly how: string | null;
    /** The last day on which making it up is in time. */
    readonly limit: IsoDate;
    /** Where it stands, or would be typed. */
    readonly cell: CellRef | null;
  };
}

/** Something that a cell says. */
export interface Told<T> {
  readonly value: T;
  readonly cell: CellRef;
}

export interface MemberAttendance {
  /** Twelve, in order. */
  readonly months: readonly MemberMonth[];
  readonly figures: AttendanceFigures;
  readonly missed: readonly MissedDay[];
}

/** A year's theme days of one member. `hide` takes other people's names out of what was typed freely. */
export function memberAttendance(
  member: Member,
  months: readonly MonthFacts[],
  { makeUpDays, today, hide }: { makeUpDays: number; today: IsoDate; hide: (text: string) => string },
): MemberAttendance {
  const own = months.map((facts) => ({
    facts,
    attendance: facts.attendances.find((each) => each.member.key === member.key) ?? null,
  }));
  const attended = own.flatMap(({ attendance }) => attendance ?? []);
  return {
    months: own.map(({ facts, attendance }) => memberMonth(facts, attendance, today, hide)),
    figures: attendanceFigures(attended),
    missed: attended.flatMap((each) => missedDay(each, addDays(each.date, makeUpDays), today, hide) ?? []),
  };
}

function memberMonth(
  { month, day, isCounted }: MonthFacts,
  attendance: Attendance | null,
  today: IsoDate,
  hide: (text: string) => string,
): MemberMonth {
  const date = day?.date ?? null;
  const theme = day?.row.theme?.value ?? null;
  return {
    month,
    date,
    theme: theme === null ? null : hide(theme),
    state: attendance?.presence ?? (isCounted ? 'outside' : withoutMarks(month, day, today)),
    madeUp: attendance?.makeUp.done === true && attendance.presence !== 'present',
    cell: (attendance && markOf(attendance)) ?? day?.row.cell ?? null,
  };
}

function withoutMarks(month: Month, day: ThemeDay | null, today: IsoDate): MonthState {
  if (day === null) return 'none';
  if ((day.date ?? lastDay(month)) >= today) return 'toCome';
  return day.held ? 'noMarks' : 'notHeld';
}

function missedDay(
  attendance: Attendance,
  limit: IsoDate,
  today: IsoDate,
  hide: (text: string) => string,
): MissedDay | null {
  const { month, date, presence, leave, makeUp } = attendance;
  if (presence !== 'leave' && presence !== 'absent') return null;
  const how = leave?.makeUpHow?.value ?? null;
  const isUnreadable = leave?.makeUpOn?.state === 'unreadable' || leave?.madeUp?.state === 'unreadable';
  const open = isUnreadable ? 'unreadable' : limit < today ? 'overdue' : 'open';
  const hidden = (field: Field<string> | null): Told<string> | null => {
    const said = told(field);
    return said && { ...said, value: hide(said.value) };
  };
  return {
    month,
    date,
    presence,
    cell: markOf(attendance),
    kind: hidden(leave?.kind ?? null),
    reason: hidden(leave?.reason ?? null),
    requestedOn: told(leave?.requestedOn ?? null),
    approved: duty(leave?.approver ?? null, () => true),
    contact: duty<Done>(leave?.contact ?? null, ({ done }) => done),
    briefing: duty<Done>(leave?.briefing ?? null, ({ done }) => done),
    makeUp: {
      state: makeUp.done ? 'done' : open,
      on: makeUp.on,
      how: how === null ? null : hide(how),
      limit,
      cell: leave?.makeUpOn?.cell ?? leave?.madeUp?.cell ?? leave?.makeUpHow?.cell ?? markOf(attendance),
    },
  };
}

function markOf({ entry, leave }: Attendance): CellRef | null {
  return entry?.mark.cell ?? leave?.person.cell ?? null;
}

function told<T>(field: Field<T> | null): Told<T> | null {
  return field?.state === 'read' ? { value: field.value, cell: field.cell } : null;
}

function duty<T>(field: Field<T> | null, isDone: (value: T) => boolean): Duty | null {
  if (field === null) return null;
  if (field.state !== 'read') return { state: field.state, cell: field.cell };
  return { state: isDone(field.value) ? 'done' : 'blank', cell: field.cell };
}
