import type { Rule } from '../rule';
import { issuesOf } from '../reading-issues';

/**
 * A value under a merge. Excel shows the first cell of the merge in its place, so
 * the branch believes what it sees, while a formula may still count what it does not.
 */
export const mergedLeftover: Rule = {
  id: 'merged-leftover',
  group: 'workbook',
  severity: 'warning',
  clause: '',
  needs: [],
  *check(context) {
    for (const { sheet, cell, month, text, shown } of issuesOf(context, 'merged-leftover')) {
      yield { message: shown === '' ? 'hidden' : 'covered', data: { text, shown }, sheet, cell, month };
    }
  },
};
