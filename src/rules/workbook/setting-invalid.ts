import type { Rule } from '../rule';
import { issuesOf } from '../reading-issues';

/** A value in the sheet 设置 that cannot be used. The default is used instead, and that is said. */
export const settingInvalid: Rule = {
  id: 'setting-invalid',
  group: 'workbook',
  severity: 'warning',
  clause: '',
  needs: ['settings'],
  *check(context) {
    for (const { sheet, cell, month, about, item, text, allowed, used } of issuesOf(context, 'setting-invalid')) {
      yield {
        message: about === 'rule' ? 'unknown-rule' : 'invalid',
        data: { item, text, allowed, used },
        sheet,
        cell,
        month,
        subjects: [item],
      };
    }
  },
};
