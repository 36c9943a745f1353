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
    for (const { sheet, cell, month, stated, used, source, title } of issuesOf(context, 'year-conflict')) {
      const message = source === 'title' ? 'title' : 'sheet-name';
      const corrected = title === null ? null : correctedTitle(title, stated, used);
      const suggestions = cell === null || corrected === null ? [] : [{ cell, oldValue: title, newValue: corrected }];
      yield { message, data: { stated, used, sheet }, sheet, cell, month, suggestions };
    }
  },
};

/** The title with the year of its dates; null where the wrong year does not stand in it exactly once, in digits. */
function correctedTitle(title: string, stated: number, used: number): string | null {
  const parts = title.split(new RegExp(`(?<!\\d)${stated}(?!\\d)`, 'u'));
  return parts.length === 2 ? parts.join(String(used)) : null;
}
