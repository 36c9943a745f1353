import type { ReadingIssue } from '../../records/reading-issue';
import type { Rule } from '../rule';

/**
 * The year's study is planned and spread over the months (三(二)1), so every month
 * has a topic. A matter of the plan: it holds whether or not a session took place.
 */
export const studyPlanMissing: Rule = {
  id: 'study-plan-missing',
  group: 'steps',
  severity: 'warning',
  clause: '三(二)1',
  needs: ['studyPlan'],
  *check({ branch, month }) {
    const rows = branch.studyTopics.filter((each) => each.month === month);
    if (rows.some((row) => row.topic.state !== 'blank') || hasUnreadableMonth(branch.issues)) return;
    const row = rows[0];
    yield row
      ? { message: 'blank', data: {}, cell: row.topic.cell, month }
      : { message: 'no-row', data: {}, cell: null, sheet: branch.studyTopics[0]?.topic.cell.sheet ?? null, month };
  },
};

/** A row whose month cannot be read may be the month's. */
function hasUnreadableMonth(issues: readonly ReadingIssue[]): boolean {
  return issues.some(
    (issue) =>
      issue.kind === 'cell-unreadable' && issue.text !== '' && issue.role === 'studyPlan' && issue.field === 'month',
  );
}
