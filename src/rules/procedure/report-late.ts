import { addDays, daysBetween } from '../../records/iso-date';
import type { Rule } from '../rule';
import { pastSession } from '../session-of-month';

/** Reported, but later than the limit of the settings: the plan wants it in time (四(三)). */
export const reportLate: Rule = {
  id: 'report-late',
  group: 'procedure',
  severity: 'info',
  clause: '四(三)',
  needs: ['sessions.reportedOn'],
  *check(context) {
    const session = pastSession(context);
    const reported = session?.row.reportedOn;
    if (!session || reported?.state !== 'read') return;
    const limit = addDays(session.date, context.branch.settings.reportDays);
    if (reported.value <= limit) return;
    yield {
      message: 'late',
      data: {
        reported: { date: reported.value },
        limit: { date: limit },
        days: daysBetween(limit, reported.value),
      },
      cell: reported.cell,
      month: context.month,
    };
  },
};
