import type { Attendance } from '../../attendance/attendance-book';
import type { CellRef } from '../../records/cell-ref';
import type { MemberKey } from '../../records/member';
import type { CheckContext } from '../context';

/** The month's theme day, member by member, once the day has come: before it a blank is no gap. */
export function attendanceOfMonth({ attendance, month, today }: CheckContext): readonly Attendance[] {
  return attendance.of(month).filter(({ date }) => date <= today);
}

/** Neither there nor excused from coming: on leave or absent. */
export function hasMissed({ presence }: Attendance): boolean {
  return presence === 'leave' || presence === 'absent';
}

/**
 * Who has a row in the sign-in list or the register whose date cannot be read. It may
 * be the row that seems to be missing, so nothing is said of a missing one.
 */
export function undatedMembers(
  { branch }: Pick<CheckContext, 'branch'>,
  role: 'attendance' | 'leave',
): ReadonlySet<MemberKey> {
  return new Set(branch.undatedRows.flatMap((row) => (row.role === role ? (row.person.member ?? []) : [])));
}

/** Where the mark stands; for a member without a mark the name in the register; null without either. */
export function markCell({ entry, leave }: Attendance): CellRef | null {
  return entry?.mark.cell ?? leave?.person.cell ?? null;
}

/** Whether the register, or a make-up mark, says that the missed session was made up by today: a later date is a plan. */
export function isMadeUp({ makeUp }: Attendance, { today }: Pick<CheckContext, 'today'>): boolean {
  return makeUp.done && (makeUp.on === null || makeUp.on <= today);
}
