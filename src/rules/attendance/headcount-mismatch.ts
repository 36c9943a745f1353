import { tally, type Tally } from '../../attendance/tally';
import type { ThemeDayRow } from '../../records/theme-day-row';
import type { Rule } from '../rule';
import { attendanceOfMonth } from './attendance-of-month';

/** Each number of the session row, its message, and the count of marks that it must equal. */
const NUMBERS = [
  { message: 'expected', stated: (row: ThemeDayRow) => row.expectedCount, counted: (marks: Tally) => marks.expected },
  { message: 'present', stated: (row: ThemeDayRow) => row.presentCount, counted: (marks: Tally) => marks.present },
  { message: 'leave', stated: (row: ThemeDayRow) => row.leaveCount, counted: (marks: Tally) => marks.leave },
  { message: 'absent', stated: (row: ThemeDayRow) => row.absentCount, counted: (marks: Tally) => marks.absent },
] as const;

/**
 * The head counts that somebody wrote on the session's row must be those of the
 * marks, for the one is reported upward and the other is the evidence. Observers
 * are in neither. A mark that cannot be told may belong to any count, so a number
 * that it could explain is let pass. Once everybody has a mark that can be told, the
 * count is suggested in the number's place.
 */
export const headcountMismatch: Rule = {
  id: 'headcount-mismatch',
  group: 'attendance',
  severity: 'warning',
  clause: '二(二)',
  needs: [
    'roster.category',
    'attendance',
    'sessions.expectedCount|sessions.presentCount|sessions.leaveCount|sessions.absentCount',
  ],
  *check(context) {
    const { attendance, month, themeDays } = context;
    const row = themeDays.of(month)?.row;
    const all = attendanceOfMonth(context);
    if (!row || all.length === 0 || !attendance.hasMarks(month)) return;
    const marks = tally(all);
    const isCertain = marks.unknown === 0 && marks.unmarked === 0;
    for (const { message, stated, counted } of NUMBERS) {
      const number = stated(row);
      if (number?.state !== 'read') continue;
      const least = counted(marks);
      const most = message === 'expected' ? least : least + marks.unknown;
      if (number.value >= least && number.value <= most) continue;
      yield {
        message,
        data: { stated: number.value, counted: least },
        cell: number.cell,
        month,
        suggestions: isCertain && !number.loose ? [{ cell: number.cell, oldValue: number.value, newValue: least }] : [],
      };
    }
  },
};
