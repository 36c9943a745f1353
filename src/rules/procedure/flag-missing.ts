import type { Rule } from '../rule';
import { stepNotTaken } from '../step-not-taken';

/** Hanging the Party flag and putting up the oath is encouraged (提倡, 二(四)), not demanded. */
export const flagMissing: Rule = {
  id: 'flag-missing',
  group: 'procedure',
  severity: 'info',
  clause: '二(四)',
  needs: ['sessions.flag'],
  check: (context) => stepNotTaken(context, (row) => row.flag),
};
