import type { Attendance } from '../../attendance/attendance-book';
import { NO_FEN, type Fen } from '../../records/fen';
import type { IsoDate } from '../../records/iso-date';
import type { Member, MemberKey } from '../../records/member';
import type { Month } from '../../records/month';
import { dueOf, type CountedMonth } from '../dues/half-year-dues';
import { studyHours, type StudyHours } from '../member/study-hours';
import type { Settings } from '../../records/settings';
import { grouped } from '../summary/grouped';
import type { SummaryFacts } from '../summary/summary-facts';

/** How a member stood to a month's theme day; `none` where none was counted, or the member was not expected in the branch. */
export type MarkStanding = 'present' | 'leave' | 'absent' | 'madeUp' | 'unmarked' | 'unknown' | 'notExpected' | 'none';

export interface MarkOfMonth {
  readonly month: Month;
  readonly standing: MarkStanding;
  /** Of the theme day; null with `none`. */
  readonly date: IsoDate | null;
}

/**
 * How a month's dues stand: met · met in part · nothing paid · excused · the month still
 * runs · nothing to pay · what is owed or paid cannot be told · the ledger holds no such month.
 */
export type DuesStanding = 'paid' | 'short' | 'unpaid' | 'exempt' | 'running' | 'notOwing' | 'unknown' | 'notHeld';

export interface DuesOfMonth {
  readonly month: Month;
  readonly standing: DuesStanding;
  readonly due: Fen;
  readonly paid: Fen;
  readonly arrears: Fen;
}

/** One member's months, in order. */
export interface MemberMonths {
  readonly member: Member;
  readonly marks: readonly MarkOfMonth[];
  readonly dues: readonly DuesOfMonth[];
}

/** One member's year: all twelve months. */
export interface MemberOfYear extends MemberMonths {
  /** Null where the workbook tells the length of no theme day. */
  readonly study: StudyHours | null;
}

export function membersOfYear(
  members: readonly Member[],
  halves: readonly SummaryFacts[],
  settings: Settings,
): MemberOfYear[] {
  const months = halves.flatMap((half) => half.months);
  return memberMonths(members, halves).map((each) => ({ ...each, study: studyHours(each.member, months, settings) }));
}

/** Of those who have anything to do with one of the half-years, month by month. */
export function memberMonths(members: readonly Member[], halves: readonly SummaryFacts[]): MemberMonths[] {
  const months = halves.flatMap((half) => half.months);
  const taken = months.map(({ month, attendances }) => ({
    month,
    of: new Map(attendances.map((attendance) => [attendance.member.key, attendance])),
  }));
  const dues = grouped(
    halves.flatMap((half) => half.members),
    ({ member }) => member.key,
  );
  const duesIn = (key: MemberKey, month: Month): CountedMonth | undefined =>
    dues
      .get(key)
      ?.flatMap((half) => half.months)
      .find((each) => each.month === month);
  return members
    .filter(({ key }) => dues.has(key))
    .map((member) => ({
      member,
      marks: taken.map(({ month, of }) => markOf(month, of.get(member.key))),
      dues: months.map(({ month }) => duesOf(month, duesIn(member.key, month))),
    }));
}

function markOf(month: Month, attendance: Attendance | undefined): MarkOfMonth {
  if (attendance === undefined) return { month, standing: 'none', date: null };
  const { presence, makeUp, date } = attendance;
  const isMadeUp = makeUp.done && presence !== 'present' && presence !== 'notExpected' && presence !== 'unmarked';
  return { month, standing: isMadeUp ? 'madeUp' : presence, date };
}

function duesOf(month: Month, counted: CountedMonth | undefined): DuesOfMonth {
  if (counted === undefined) return { month, standing: 'notOwing', due: NO_FEN, paid: NO_FEN, arrears: NO_FEN };
  const { paid, arrears } = counted;
  return { month, standing: standingOf(counted), due: dueOf(counted), paid, arrears };
}

function standingOf({ due, paid, paidIs, unreadable, isOver, isHeld }: CountedMonth): DuesStanding {
  if (due.kind === 'notOwing') return paid > 0 ? 'paid' : 'notOwing';
  if (unreadable || paidIs === 'unclear') return 'unknown';
  if (due.kind === 'exempt') return 'exempt';
  if (due.kind === 'unknown') return 'unknown';
  if (paidIs === 'known' && paid >= due.amount) return 'paid';
  if (!isOver) return 'running';
  if (!isHeld || paidIs !== 'known') return 'notHeld';
  return paid > 0 ? 'short' : 'unpaid';
}
