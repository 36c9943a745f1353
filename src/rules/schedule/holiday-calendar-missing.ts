import { yearOf } from '../../records/iso-date';
import type { Rule } from '../rule';
import { DATED, appointedDay, themeDayOfMonth } from '../session-of-month';

/**
 * Whether the 20th was a rest day is decided by the State Council's schedule of
 * the year. Where the theme day was moved and that schedule is not known, weekends
 * alone were used, and the answer may be wrong around public holidays.
 */
export const holidayCalendarMissing: Rule = {
  id: 'holiday-calendar-missing',
  group: 'schedule',
  severity: 'info',
  clause: '二(一)',
  needs: ['schedule|sessions', DATED],
  *check(context) {
    const row = themeDayOfMonth(context)?.row;
    const appointed = appointedDay(context);
    if (row?.date?.state !== 'read' || row.date.value === appointed) return;
    const year = yearOf(appointed);
    if (context.calendar.knows(year)) return;
    yield {
      message: 'unknown-year',
      data: { year, date: { date: row.date.value } },
      cell: row.date.cell,
      month: context.month,
    };
  },
};
