import type { CheckContext } from '../context';
import type { Rule } from '../rule';
import { attendanceOfMonth, undatedMembers } from './attendance-of-month';

/**
 * A member who had to come has no mark though others have: nobody can tell later
 * whether that was attendance, leave or absence. Silent while nobody has a mark
 * (sign-in-missing), and for a member without a row in a matrix
 * (member-absent-from-sheet); in a list a missing row is the missing mark.
 */
export const attendanceUnmarked: Rule = {
  id: 'attendance-unmarked',
  group: 'attendance',
  severity: 'error',
  clause: '二(二)',
  needs: ['roster.category', 'attendance', 'schedule|sessions'],
  *check(context) {
    const { attendance, month } = context;
    if (!attendance.hasMarks(month)) return;
    const list = signInList(context);
    const undated = undatedMembers(context, 'attendance');
    for (const { member, presence, entry, date } of attendanceOfMonth(context)) {
      if (presence !== 'unmarked') continue;
      if (entry === null && (list === null || undated.has(member.key))) continue;
      yield {
        message: entry === null ? 'no-row' : 'blank',
        data: { date: { date } },
        cell: entry?.mark.cell ?? null,
        sheet: list,
        member,
        month,
      };
    }
  },
};

/** The sheet of the list that records the day; null where a matrix does. */
function signInList({ branch, themeDays, month }: CheckContext): string | null {
  const date = themeDays.of(month)?.date ?? null;
  const tables = branch.attendanceTables.filter((table) =>
    table.occasions.some((occasion) => occasion.month === month || (date !== null && occasion.date === date)),
  );
  return tables.some((table) => table.layout === 'matrix') ? null : (tables[0]?.sheet ?? null);
}
