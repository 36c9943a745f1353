import { addDays, daysBetween } from '../../records/iso-date';
import type { Rule } from '../rule';
import { isMadeUp } from './attendance-of-month';

/** The session was made up, but after the limit: done is done, and worth knowing all the same. */
export const makeUpLate: Rule = {
  id: 'make-up-late',
  group: 'attendance',
  severity: 'warning',
  clause: '二(二)',
  needs: ['roster.category', 'attendance', 'leave.makeUpOn', 'schedule|sessions'],
  *check(context) {
    for (const each of context.attendance.of(context.month)) {
      const { member, month, date, presence, makeUp, leave } = each;
      if (makeUp.on === null || presence === 'present' || presence === 'notExpected') continue;
      const limit = addDays(date, context.branch.settings.makeUpDays);
      if (makeUp.on <= limit || !isMadeUp(each, context)) continue;
      yield {
        message: 'late',
        data: {
          date: { date },
          limit: { date: limit },
          makeUpOn: { date: makeUp.on },
          days: daysBetween(limit, makeUp.on),
        },
        cell: leave?.makeUpOn?.cell ?? null,
        member,
        month,
      };
    }
  },
};
