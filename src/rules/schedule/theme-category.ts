import type { Rule } from '../rule';
import { plannedRow } from '../session-of-month';
import { activityKind } from './activity-kind';

/**
 * The plan names nine kinds of theme activity (三(三)). A theme that fits none is
 * allowed but should be looked at: it will be missing from the half-year's
 * coverage of the nine.
 */
export const themeCategory: Rule = {
  id: 'theme-category',
  group: 'schedule',
  severity: 'info',
  clause: '三(三)',
  needs: ['schedule.theme|sessions.theme'],
  *check(context) {
    const row = plannedRow(context);
    if (row?.theme?.state !== 'read' || activityKind(row) !== null) return;
    yield {
      message: 'none',
      data: { theme: row.theme.value },
      cell: (row.category ?? row.theme).cell,
      month: context.month,
    };
  },
};
