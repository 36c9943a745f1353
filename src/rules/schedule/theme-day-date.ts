import { daysBetween } from '../../records/iso-date';
import { valueOf } from '../../records/field';
import type { Rule } from '../rule';
import { DATED, appointedDay, themeDayOfMonth } from '../session-of-month';

/**
 * The theme day is the 20th; where that is a rest day or something special stands
 * in the way it may be moved, in principle within a week (二(一)). So a moved day
 * needs a rest day or a written reason, and one beyond the week is at least in
 * doubt, with or without one.
 */
export const themeDayDate: Rule = {
  id: 'theme-day-date',
  group: 'schedule',
  severity: 'warning',
  clause: '二(一)',
  needs: ['schedule|sessions', DATED],
  *check(context) {
    const row = themeDayOfMonth(context)?.row;
    if (row?.date?.state !== 'read') return;
    const appointed = appointedDay(context);
    const days = Math.abs(daysBetween(appointed, row.date.value));
    if (days === 0) return;

    const limit = context.branch.settings.adjustmentDays;
    const reason = valueOf(row.dateReason);
    const data = { date: { date: row.date.value }, appointed: { date: appointed }, days, limit };
    const { month } = context;
    const reasonCell = (row.dateReason ?? row.date).cell;

    if (days > limit) {
      yield reason === null
        ? { message: 'too-far-no-reason', data, cell: reasonCell, cells: [row.date.cell], month, severity: 'error' }
        : { message: 'too-far', data: { ...data, reason }, cell: row.date.cell, month };
    } else if (reason === null && !context.calendar.isRestDay(appointed)) {
      yield { message: 'no-reason', data, cell: reasonCell, cells: [row.date.cell], month };
    }
  },
};
