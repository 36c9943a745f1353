import type { Rule } from '../rule';
import { stepNotTaken } from '../step-not-taken';

/** Members wear the Party badge at the theme day (二(四)). */
export const badgeMissing: Rule = {
  id: 'badge-missing',
  group: 'procedure',
  severity: 'info',
  clause: '二(四)',
  needs: ['sessions.badge'],
  check: (context) => stepNotTaken(context, (row) => row.badge),
};
