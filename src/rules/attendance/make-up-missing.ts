import type { Attendance } from '../../attendance/attendance-book';
import { addDays, type IsoDate } from '../../records/iso-date';
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
    for (const { missed, limit, isOverdue } of openMakeUps(context)) {
      if (missed.month > context.month) continue;
      yield {
        message: isOverdue ? 'overdue' : 'open',
        data: { date: { date: missed.date }, limit: { date: limit } },
        cell: missed.leave?.makeUpOn?.cell ?? missed.leave?.madeUp?.cell ?? markCell(missed),
        member: missed.member,
        month: missed.month,
        severity: isOverdue ? 'error' : 'info',
      };
    }
  },
};

/** A session that is still to be made up. */
export interface OpenMakeUp {
  readonly missed: Attendance;
  /** The last day on which it is in time. */
  readonly limit: IsoDate;
  readonly isOverdue: boolean;
}

/** What is still to be made up at today, month by month; the same for the check and for recording. */
export function* openMakeUps(context: Pick<CheckContext, 'attendance' | 'branch' | 'today'>): Iterable<OpenMakeUp> {
  const { attendance, branch, today } = context;
  const undated = undatedMembers(context, 'leave');
  for (const month of attendance.months) {
    for (const missed of attendance.missed(month)) {
      if (missed.date > today || isSettled(missed, context)) continue;
      if (missed.leave === null && undated.has(missed.member.key)) continue;
      const limit = addDays(missed.date, branch.settings.makeUpDays);
      yield { missed, limit, isOverdue: limit < today };
    }
  }
}

/** Made up, or a cell that may say so cannot be read. */
function isSettled(attendance: Attendance, context: Pick<CheckContext, 'today'>): boolean {
  const { leave } = attendance;
  const isUnreadable = leave?.makeUpOn?.state === 'unreadable' || leave?.madeUp?.state === 'unreadable';
  return isUnreadable || isMadeUp(attendance, context);
}
