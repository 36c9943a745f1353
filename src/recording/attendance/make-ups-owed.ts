import type { Attendance } from '../../attendance/attendance-book';
import { attendanceBook } from '../../attendance/build-attendance-book';
import { themeDays } from '../../calendar/build-theme-days';
import type { LeaveEntry } from '../../records/attendance';
import type { CellRef } from '../../records/cell-ref';
import { valueOf } from '../../records/field';
import { addDays, daysBetween, type IsoDate } from '../../records/iso-date';
import type { MemberKey } from '../../records/member';
import type { Month } from '../../records/month';
import type { Reading } from '../../reading/read-branch';
import { isMadeUp, markCell } from '../../rules/attendance/attendance-of-month';
import { openMakeUps } from '../../rules/attendance/make-up-missing';

/** Who still has to make a theme day up (plan 二(二)). */
export interface MakeUpsOwed {
  /** False where the workbook has kept no make-ups so far, in a register or as marks: then nobody can tell who owes one. */
  readonly tellsMakeUps: boolean;
  /** Month by month, earliest first, in roster order. */
  readonly items: readonly OwedMakeUp[];
}

export interface OwedMakeUp {
  readonly member: MemberKey;
  readonly displayName: string;
  readonly section: string | null;
  /** The month of the missed theme day, and its date. */
  readonly month: Month;
  readonly date: IsoDate;
  readonly presence: 'leave' | 'absent';
  /** The last day on which it is in time, by the setting 补课期限(天). */
  readonly deadline: IsoDate;
  /** Days past the deadline; 0 while it runs. */
  readonly overdueDays: number;
  /** It is made up, and only 通报 is still blank. */
  readonly isMadeUp: boolean;
  /** What the register holds of it already; null for what is not there. */
  readonly briefing: string | null;
  readonly makeUpOn: IsoDate | null;
  readonly makeUpHow: string | null;
  readonly leave: LeaveEntry | null;
  /** The mark, or the name in the register. */
  readonly cell: CellRef | null;
}

/** What is still to be made up at today, as the rule make-up-missing counts it, then whom briefing-missing names besides. */
export function makeUpsOwed({ branch }: Pick<Reading, 'branch'>, today: IsoDate): MakeUpsOwed {
  const attendance = attendanceBook(branch, themeDays(branch));
  const open = [...openMakeUps({ attendance, branch, today })];
  const untold = attendance.months.flatMap((month) =>
    attendance
      .missed(month)
      .filter((missed) => missed.date <= today && isMadeUp(missed, { today }) && isUntold(missed)),
  );
  const itemOf = (missed: Attendance, madeUp: boolean): OwedMakeUp => {
    const { member, month, date, presence, leave } = missed;
    const limit = addDays(date, branch.settings.makeUpDays);
    return {
      member: member.key,
      displayName: member.displayName,
      section: valueOf(member.section),
      month,
      date,
      presence: presence === 'absent' ? 'absent' : 'leave',
      deadline: limit,
      overdueDays: madeUp ? 0 : Math.max(0, daysBetween(limit, today)),
      isMadeUp: madeUp,
      briefing: valueOf(leave?.briefing ?? null)?.text ?? null,
      makeUpOn: valueOf(leave?.makeUpOn ?? null),
      makeUpHow: valueOf(leave?.makeUpHow ?? null),
      leave,
      cell: markCell(missed),
    };
  };
  const items = [
    ...open.map(({ missed }) => itemOf(missed, false)),
    ...untold.filter((missed) => open.every((each) => each.missed !== missed)).map((missed) => itemOf(missed, true)),
  ];
  return { tellsMakeUps: attendance.tellsMakeUps, items };
}

function isUntold({ leave }: Attendance): boolean {
  const briefing = leave?.briefing ?? null;
  return briefing !== null && briefing.state !== 'unreadable' && briefing.value?.done !== true;
}
