import type { Rule } from '../rule';
import { stepNotTaken } from '../step-not-taken';

/** Members pay the month's dues on the spot (三(二)3); a session that left this step out has missed a required one. */
export const duesStepMissing: Rule = {
  id: 'dues-step-missing',
  group: 'steps',
  severity: 'error',
  clause: '三(二)3',
  needs: ['sessions.duesCollected'],
  check: (context) => stepNotTaken(context, (row) => row.duesCollected),
};
