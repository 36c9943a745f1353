import type { Attendance } from '../../attendance/attendance-book';
import { addDays } from '../../records/iso-date';
import type { CheckContext } from '../context';
import type { Rule } from '../rule';
import { isMadeUp, markCell, undatedMembers } from './attendance-of-month';

/**
 * Whoever was on leave or absent makes the session up. No text sets a time limit,
 * so it is a setting, counted from the session and inclusive. An item stays open
 * until it is settled: every earlier session's is reported again, with its own
 * month. A note to come while the limit runs, an error once it is past.
 */
export const makeUpMissing: Rule = {
  id: 'make-up-missing',
  group: 'attendance',
  severity: 'error',
  clause: '二(二)',
  needs: ['roster.category', 'attendance', 'leave|attendance.madeUp', 'schedule|sessions'],
  *check(context) {
    const { attendance, branch, month: last, today } = context;
    const undated = undatedMembers(context, 'leave');
    for (const month of attendance.months.filter((each) => each <= last)) {
      for (const each of attendance.missed(month)) {
        if (each.date > today || isSettled(each, context)) continue;
        if (each.leave === null && undated.has(each.member.key)) continue;
        const limit = addDays(each.date, branch.settings.makeUpDays);
        const isOverdue = limit < today;
        yield {
          message: isOverdue ? 'overdue' : 'open',
          data: { date: { date: each.date }, limit: { date: limit } },
          cell: each.leave?.makeUpOn?.cell ?? each.leave?.madeUp?.cell ?? markCell(each),
          member: each.member.displayName,
          month,
          severity: isOverdue ? 'error' : 'info',
        };
      }
    }
  },
};

/** Made up, or a cell that may say so cannot be read. */
function isSettled(attendance: Attendance, context: CheckContext): boolean {
  const { leave } = attendance;
  const isUnreadable = leave?.makeUpOn?.state === 'unreadable' || leave?.madeUp?.state === 'unreadable';
  return isUnreadable || isMadeUp(attendance, context);
}
