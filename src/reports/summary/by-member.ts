import type { Attendance } from '../../attendance/attendance-book';
import type { Fen } from '../../records/fen';
import type { Member, MemberKey } from '../../records/member';
import { attendanceFigures, type AttendanceFigures } from './attendance-figures';
import type { SummaryFacts } from './summary-facts';

/** One member's half-year. */
export interface MemberSummary {
  readonly member: Member;
  readonly attendance: AttendanceFigures;
  readonly dues: {
    /** Null where nothing says what the member owes. */
    readonly due: Fen | null;
    readonly paid: Fen;
    readonly arrears: Fen;
  };
}

export function membersOf({ members, months }: SummaryFacts): MemberSummary[] {
  const own = attendancesByMember(months.flatMap(({ attendances }) => attendances));
  return members.map(({ member, due, paid, arrears }) => ({
    member,
    attendance: attendanceFigures(own.get(member.key) ?? []),
    dues: { due, paid, arrears },
  }));
}

function attendancesByMember(attendances: readonly Attendance[]): ReadonlyMap<MemberKey, Attendance[]> {
  const found = new Map<MemberKey, Attendance[]>();
  for (const attendance of attendances) {
    const own = found.get(attendance.member.key);
    if (own) own.push(attendance);
    else found.set(attendance.member.key, [attendance]);
  }
  return found;
}
