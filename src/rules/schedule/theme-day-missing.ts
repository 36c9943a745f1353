import { addDays } from '../../records/iso-date';
import type { Rule } from '../rule';
import { DATED, appointedDay, isSessionMissing } from '../session-of-month';

/**
 * Every month has its theme day, on the 20th or within a week of it (二(一)). Fires
 * when that week is past and no session with a date is recorded; a plan alone is
 * no session where a sessions table exists. The rules that speak of the month's
 * session stay silent then.
 */
export const themeDayMissing: Rule = {
  id: 'theme-day-missing',
  group: 'schedule',
  severity: 'error',
  clause: '二(一)',
  needs: ['schedule|sessions', DATED],
  *check(context) {
    if (!isSessionMissing(context)) return;
    const { branch, month } = context;
    const rows = branch.roles.has('sessions') ? branch.sessions : branch.schedule;
    const row = rows.find((each) => each.month === month);
    const limit = addDays(appointedDay(context), branch.settings.adjustmentDays);
    yield {
      message: row ? 'no-date' : 'no-session',
      data: { limit: { date: limit } },
      cell: row ? (row.date ?? row.plannedDate ?? row).cell : null,
      sheet: rows[0]?.cell.sheet ?? null,
      month,
    };
  },
};
