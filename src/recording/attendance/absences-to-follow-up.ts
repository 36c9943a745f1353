import { attendanceBook } from '../../attendance/build-attendance-book';
import { themeDays } from '../../calendar/build-theme-days';
import type { LeaveEntry } from '../../records/attendance';
import type { CellRef } from '../../records/cell-ref';
import { valueOf } from '../../records/field';
import type { IsoDate } from '../../records/iso-date';
import type { MemberKey } from '../../records/member';
import type { Month } from '../../records/month';
import type { Reading } from '../../reading/read-branch';
import { isExplained } from '../../rules/attendance/absence-unexplained';
import { markCell, undatedMembers } from '../../rules/attendance/attendance-of-month';

/** Absences without leave of which nothing is recorded yet (plan 二(二): contact, reason, criticism and education). */
export interface AbsencesToFollowUp {
  /** False where the workbook has no register with a column for contact or reason: then there is nowhere to record it. */
  readonly hasRegister: boolean;
  /** Month by month, earliest first, in roster order. */
  readonly items: readonly AbsenceToFollowUp[];
}

export interface AbsenceToFollowUp {
  readonly member: MemberKey;
  readonly displayName: string;
  readonly section: string | null;
  readonly month: Month;
  readonly date: IsoDate;
  readonly leave: LeaveEntry | null;
  /** The mark, or the name in the register. */
  readonly cell: CellRef | null;
}

/** The absences that the rule absence-unexplained would report, of all months. */
export function absencesToFollowUp({ branch }: Pick<Reading, 'branch'>): AbsencesToFollowUp {
  const attendance = attendanceBook(branch, themeDays(branch));
  const undated = undatedMembers({ branch }, 'leave');
  const items = attendance.months.flatMap((month) =>
    attendance
      .missed(month)
      .filter(({ presence, leave, member }) => {
        return presence === 'absent' && !(leave === null ? undated.has(member.key) : isExplained(leave));
      })
      .map((absence) => ({
        member: absence.member.key,
        displayName: absence.member.displayName,
        section: valueOf(absence.member.section),
        month,
        date: absence.date,
        leave: absence.leave,
        cell: markCell(absence),
      })),
  );
  return { hasRegister: branch.fields.has('leave.contact') || branch.fields.has('leave.reason'), items };
}
