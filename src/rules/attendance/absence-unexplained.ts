import type { LeaveEntry } from '../../records/attendance';
import type { Rule } from '../rule';
import { attendanceOfMonth, markCell, undatedMembers } from './attendance-of-month';

/**
 * Whoever is absent without leave is to be contacted one by one, the reason found,
 * criticism and education given: the register must show at least something of it.
 */
export const absenceUnexplained: Rule = {
  id: 'absence-unexplained',
  group: 'attendance',
  severity: 'error',
  clause: '二(二)',
  needs: ['roster.category', 'attendance', 'leave.contact|leave.reason', 'schedule|sessions'],
  *check(context) {
    const undated = undatedMembers(context, 'leave');
    for (const each of attendanceOfMonth(context)) {
      const { member, month, date, presence, leave } = each;
      if (presence !== 'absent' || (leave === null ? undated.has(member.key) : isExplained(leave))) continue;
      yield {
        message: leave === null ? 'no-entry' : 'not-recorded',
        data: { date: { date } },
        cell: leave?.contact?.cell ?? leave?.reason?.cell ?? markCell(each),
        member,
        month,
      };
    }
  },
};

/** A cell that cannot be read was filled in: it is reported as unreadable only. */
export function isExplained({ contact, reason }: LeaveEntry): boolean {
  const isContacted = contact?.state === 'unreadable' || contact?.value?.done === true;
  return isContacted || (reason !== null && reason.state !== 'blank');
}
