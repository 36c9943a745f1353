import type { Attendance, AttendanceBook } from '../../attendance/attendance-book';
import type { ThemeDay, ThemeDays } from '../../calendar/theme-days';
import { monthsOfHalf, type HalfYear } from '../../records/half-year';
import type { IsoDate } from '../../records/iso-date';
import { membershipIn } from '../../records/membership';
import type { Month } from '../../records/month';
import type { CheckContext } from '../../rules/context';
import { halfYearDues, takesPart, type MemberDues } from '../dues/half-year-dues';

/** One month of the half-year: its theme day, and whether that is counted. */
export interface MonthFacts {
  readonly month: Month;
  readonly day: ThemeDay | null;
  /** Its theme day is dated on or before today and has at least one mark. */
  readonly isCounted: boolean;
  /** Empty where the theme day is not counted. */
  readonly attendances: readonly Attendance[];
}

/** What all tables of a summary are counted from. */
export interface SummaryFacts {
  readonly months: readonly MonthFacts[];
  /** Everyone who was a member in the half-year, was expected at a counted session, or takes part in its dues. */
  readonly members: readonly MemberDues[];
  readonly tellsMakeUps: boolean;
}

/** The context's month does not matter: of several half-years it is derived from the records once. */
export function summaryFacts(half: HalfYear, context: Omit<CheckContext, 'month'>): SummaryFacts {
  const { branch, today, attendance: book, themeDays: days } = context;
  const months = monthsOfHalf(half).map((month) => monthFacts(month, days, book, today));
  const expected = new Set(months.flatMap(({ attendances }) => attendances.map(({ member }) => member.key)));
  const belongs = ({ member }: MemberDues): boolean =>
    expected.has(member.key) || months.some(({ month }) => membershipIn(member, month) !== 'outside');
  const members = halfYearDues(branch.members, context.dues, half, today);
  return {
    months,
    members: members.filter((row) => takesPart(row) || belongs(row)),
    tellsMakeUps: book.tellsMakeUps,
  };
}

/** One month as it stands at today. */
export function monthFacts(month: Month, days: ThemeDays, book: AttendanceBook, today: IsoDate): MonthFacts {
  const day = days.of(month);
  const date = day?.date ?? null;
  const isCounted = date !== null && date <= today && book.hasMarks(month);
  const attendances = isCounted ? book.of(month).map((each) => asOf(each, today)) : [];
  return { month, day, isCounted, attendances };
}

/** A make-up dated after today is a plan, not a make-up. */
function asOf(attendance: Attendance, today: IsoDate): Attendance {
  const { makeUp } = attendance;
  return makeUp.on === null || makeUp.on <= today ? attendance : { ...attendance, makeUp: { ...makeUp, done: false } };
}
