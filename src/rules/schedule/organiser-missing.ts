import { blankInPlan } from '../blank-in-plan';
import type { Rule } from '../rule';

/** The sections organise the theme day in turn (二(四)): each month needs one on duty. */
export const organiserMissing: Rule = {
  id: 'organiser-missing',
  group: 'schedule',
  severity: 'error',
  clause: '二(四)',
  needs: ['schedule.organisers|sessions.organisers'],
  *check(context) {
    const cell = blankInPlan(context, 'organisers');
    if (cell) yield { message: 'blank', data: {}, cell, month: context.month };
  },
};
