import type { Rule } from '../rule';
import { issuesOf } from '../reading-issues';

/**
 * A title or sheet name that states another year than the dates under it: the
 * dates win, but whoever reads the title is misled. The annex of the plan itself
 * says 2019 over the arrangements of 2020.
 */
export const yearConflict: Rule = {
  id: 'year-conflict',
  group: 'workbook',
  severity: 'warning',
  clause: '',
  needs: [],
  *check(context) {
    for (const { sheet, cell, month, stated, used, source } of issuesOf(context, 'year-conflict')) {
      const message = source === 'title' ? 'title' : 'sheet-name';
      yield { message, data: { stated, used, sheet }, sheet, cell, month };
    }
  },
};
