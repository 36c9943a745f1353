import type { Rule } from '../rule';
import { stepNotTaken } from '../step-not-taken';

/** After the day the section on duty writes the summary (二(四)); later nobody remembers enough to. */
export const summaryMissing: Rule = {
  id: 'summary-missing',
  group: 'procedure',
  severity: 'warning',
  clause: '二(四)',
  needs: ['sessions.summary'],
  check: (context) => stepNotTaken(context, (row) => row.summary),
};
