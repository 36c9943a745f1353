import { valueOf } from '../../records/field';
import type { Rule } from '../rule';
import { themeDayOfMonth } from '../session-of-month';

/** One day of activity is a working day of eight hours, as in the reading of 一天. */
const HOURS_A_DAY = 8;

/**
 * The activity takes at least half a day (二(一)), an outing at most one day
 * (二(三)). A blank duration is not judged.
 */
export const themeDayDuration: Rule = {
  id: 'theme-day-duration',
  group: 'schedule',
  severity: 'error',
  clause: '二(一)',
  needs: ['sessions.duration|sessions.start|sessions.end'],
  *check(context) {
    const row = themeDayOfMonth(context)?.row;
    if (row?.duration?.state !== 'read') return;
    const { halfDayHours, outingDays } = context.branch.settings;
    const { month } = context;
    const { value, cell } = row.duration;
    const hours = Math.round((value.minutes / 60) * 10) / 10;
    if (value.minutes < halfDayHours * 60) {
      yield { message: 'too-short', data: { text: value.text, hours, minimum: halfDayHours }, cell, month };
    } else if (valueOf(row.outing) === true && value.minutes > outingDays * HOURS_A_DAY * 60) {
      yield { message: 'outing-too-long', data: { text: value.text, hours, days: outingDays }, cell, month };
    }
  },
};
