import { attendanceRate, tally } from '../../attendance/tally';
import type { CheckContext } from '../context';
import type { CellRef } from '../../records/cell-ref';
import type { Rule } from '../rule';
import { attendanceOfMonth, markCell } from './attendance-of-month';

/**
 * Fewer came than the branch set itself as a minimum. No official figure exists;
 * 80 and 85 per cent are local practice, hence a setting. The rate has one decimal,
 * half up, and is compared as it is shown.
 */
export const attendanceRateLow: Rule = {
  id: 'attendance-rate-low',
  group: 'attendance',
  severity: 'warning',
  clause: '二(二)',
  needs: ['roster.category', 'attendance', 'schedule|sessions'],
  *check(context) {
    const { attendance, branch, month } = context;
    if (!attendance.hasMarks(month)) return;
    const all = attendanceOfMonth(context);
    const { present, expected } = tally(all);
    const rate = attendanceRate(present, expected);
    if (rate === null || rate >= branch.settings.minimumRate) return;
    const missing = all.filter(({ presence }) => presence !== 'present' && presence !== 'notExpected');
    yield {
      message: 'low',
      data: { rate: { percent: rate }, minimum: { percent: branch.settings.minimumRate }, present, expected },
      cell: headOfDay(context),
      cells: missing.map(markCell).filter((cell) => cell !== null),
      month,
    };
  },
};

/** The head of the day's column in a matrix; in a list, which has no one cell for a day, the session's row. */
function headOfDay({ attendance, branch, month, themeDays }: CheckContext): CellRef | null {
  const matrices = new Set(
    branch.attendanceTables.flatMap(({ layout, sheet }) => (layout === 'matrix' ? [sheet] : [])),
  );
  const marked = attendance.of(month).find(({ entry }) => entry !== null && matrices.has(entry.mark.cell.sheet));
  return marked?.entry?.occasion.cell ?? themeDays.of(month)?.row.cell ?? null;
}
