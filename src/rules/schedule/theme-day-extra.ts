import type { Rule } from '../rule';
import { appointedDay, themeDayOfMonth } from '../session-of-month';

/**
 * A second session in the month. The one nearest the 20th is the theme day, on
 * which attendance and steps are judged; which one that was should be known.
 */
export const themeDayExtra: Rule = {
  id: 'theme-day-extra',
  group: 'schedule',
  severity: 'info',
  clause: '二(一)',
  needs: ['schedule|sessions'],
  *check(context) {
    const day = themeDayOfMonth(context);
    if (!day) return;
    for (const row of day.extra) {
      yield {
        message: day.date === null ? 'extra-undated' : 'extra',
        data: {
          appointed: { date: appointedDay(context) },
          ...(day.date === null ? {} : { date: { date: day.date } }),
        },
        cell: (row.date ?? row).cell,
        cells: [day.row.cell],
        month: context.month,
      };
    }
  },
};
