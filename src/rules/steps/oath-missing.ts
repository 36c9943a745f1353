import type { Rule } from '../rule';
import { stepNotTaken } from '../step-not-taken';

/** Those present retake the oath at every theme day (三(二)2). */
export const oathMissing: Rule = {
  id: 'oath-missing',
  group: 'steps',
  severity: 'error',
  clause: '三(二)2',
  needs: ['sessions.oath'],
  check: (context) => stepNotTaken(context, (row) => row.oath),
};
