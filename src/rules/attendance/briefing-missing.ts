import type { Rule } from '../rule';
import { attendanceOfMonth, hasMissed } from './attendance-of-month';

/** Whoever was on leave or absent is to be told what was done (通报). Without a row in the register other rules speak. */
export const briefingMissing: Rule = {
  id: 'briefing-missing',
  group: 'attendance',
  severity: 'warning',
  clause: '二(二)',
  needs: ['roster.category', 'attendance', 'leave.briefing', 'schedule|sessions'],
  *check(context) {
    for (const each of attendanceOfMonth(context)) {
      const briefing = each.leave?.briefing ?? null;
      if (!hasMissed(each) || briefing === null || briefing.state === 'unreadable') continue;
      if (briefing.value?.done === true) continue;
      yield {
        message: 'not-told',
        data: { date: { date: each.date } },
        cell: briefing.cell,
        member: each.member,
        month: each.month,
      };
    }
  },
};
