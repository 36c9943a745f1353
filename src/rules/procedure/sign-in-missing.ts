import type { Rule } from '../rule';
import { pastSession } from '../session-of-month';

/**
 * Members sign in on time (二(四)). When the day is past and nobody at all has a
 * mark, the sheet was not kept; rates and single gaps would only repeat that.
 */
export const signInMissing: Rule = {
  id: 'sign-in-missing',
  group: 'procedure',
  severity: 'error',
  clause: '二(四)',
  needs: ['attendance', 'schedule|sessions'],
  *check(context) {
    const { attendance, branch, month } = context;
    const session = pastSession(context);
    if (!session || attendance.hasMarks(month)) return;
    const occasions = branch.attendanceTables.flatMap((table) => table.occasions);
    const place = occasions.find((occasion) => occasion.month === month && occasion.cell !== null);
    yield {
      message: 'nobody',
      data: { date: { date: session.date } },
      cell: place?.cell ?? null,
      sheet: branch.attendanceTables[0]?.sheet ?? null,
      month,
    };
  },
};
