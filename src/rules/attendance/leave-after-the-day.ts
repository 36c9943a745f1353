import type { Rule } from '../rule';

/**
 * Leave is asked for before the theme day, or on it: a request of a later date
 * excuses an absence after the fact.
 */
export const leaveAfterTheDay: Rule = {
  id: 'leave-after-the-day',
  group: 'attendance',
  severity: 'warning',
  clause: '二(二)',
  needs: ['roster.category', 'attendance', 'leave.requestedOn', 'schedule|sessions'],
  *check({ attendance, month }) {
    for (const { member, date, presence, leave } of attendance.of(month)) {
      const requestedOn = leave?.requestedOn ?? null;
      if (requestedOn?.state !== 'read' || requestedOn.value <= date) continue;
      if (presence === 'present' || presence === 'notExpected') continue;
      yield {
        message: 'late',
        data: { requestedOn: { date: requestedOn.value }, date: { date } },
        cell: requestedOn.cell,
        member,
        month,
      };
    }
  },
};
