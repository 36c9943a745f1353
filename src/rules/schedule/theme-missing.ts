import { blankInPlan } from '../blank-in-plan';
import type { Rule } from '../rule';

/** Each theme day chooses one theme (三(三)); without it nothing says what the day is about. */
export const themeMissing: Rule = {
  id: 'theme-missing',
  group: 'schedule',
  severity: 'error',
  clause: '三(三)',
  needs: ['schedule.theme|sessions.theme'],
  *check(context) {
    const cell = blankInPlan(context, 'theme');
    if (cell) yield { message: 'blank', data: {}, cell, month: context.month };
  },
};
