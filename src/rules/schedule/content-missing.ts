import { blankInPlan } from '../blank-in-plan';
import type { Rule } from '../rule';

/** A theme alone is a heading; the content says what is to be done under it (三(三)). */
export const contentMissing: Rule = {
  id: 'content-missing',
  group: 'schedule',
  severity: 'warning',
  clause: '三(三)',
  needs: ['schedule.content|sessions.content'],
  *check(context) {
    const cell = blankInPlan(context, 'content');
    if (cell) yield { message: 'blank', data: {}, cell, month: context.month };
  },
};
