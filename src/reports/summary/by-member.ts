import { isComputed } from '../../dues/computed';
import type { Fen } from '../../records/fen';
import type { Member } from '../../records/member';
import type { Month } from '../../records/month';
import { attendanceFigures, type AttendanceFigures } from './attendance-figures';
import { grouped } from './grouped';
import type { SummaryFacts } from './summary-facts';

/** One member's half-year. */
export interface MemberSummary {
  readonly member: Member;
  readonly attendance: AttendanceFigures;
  readonly dues: {
    /** Null where nothing says what the member owes. */
    readonly due: Fen | null;
    /** Null where no ledger says what was paid. */
    readonly paid: Fen | null;
    readonly arrears: Fen | null;
  };
  /** Months whose due was computed from the base: nothing states it. */
  readonly computedDues: readonly Month[];
}

export function membersOf({ members, months }: SummaryFacts): MemberSummary[] {
  const attendances = grouped(
    months.flatMap((month) => month.attendances),
    ({ member }) => member.key,
  );
  return members.map(({ member, months: ofMember, due, paid, arrears }) => ({
    member,
    attendance: attendanceFigures(attendances.get(member.key) ?? []),
    dues: { due, paid, arrears },
    computedDues: ofMember.filter(isComputed).map(({ month }) => month),
  }));
}
