import { blankInPlan } from '../blank-in-plan';
import type { Rule } from '../rule';

/** As a rule the activity room, or a place that suits the theme (二(三)); people have to know which. */
export const placeMissing: Rule = {
  id: 'place-missing',
  group: 'schedule',
  severity: 'info',
  clause: '二(三)',
  needs: ['schedule.place|sessions.place'],
  *check(context) {
    const cell = blankInPlan(context, 'place');
    if (cell) yield { message: 'blank', data: {}, cell, month: context.month };
  },
};
