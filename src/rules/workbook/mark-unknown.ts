import type { Rule } from '../rule';
import { issuesOf } from '../reading-issues';

/**
 * A mark that the legend does not hold. △, ○ and + mean different things in
 * different offices, so the workbook has to say which; until then the member
 * counts neither as present nor as absent.
 */
export const markUnknown: Rule = {
  id: 'mark-unknown',
  group: 'workbook',
  severity: 'warning',
  clause: '二(二)',
  needs: ['attendance'],
  *check(context) {
    for (const { sheet, cell, month, text, person } of issuesOf(context, 'mark-unknown')) {
      yield {
        message: month === null ? 'unknown-undated' : 'unknown',
        data: { text, person },
        sheet,
        cell,
        month,
        member: person,
      };
    }
  },
};
