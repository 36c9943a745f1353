import type { Rule } from '../rule';
import { stepNotTaken } from '../step-not-taken';

/** Collective study is the first of the three required steps (三(二)1) of every theme day. */
export const studyMissing: Rule = {
  id: 'study-missing',
  group: 'steps',
  severity: 'error',
  clause: '三(二)1',
  needs: ['sessions.study'],
  check: (context) => stepNotTaken(context, (row) => row.study),
};
