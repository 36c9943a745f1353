import type { Rule } from '../rule';

/**
 * A waiver for the checked month that matches no finding: the matter has been
 * settled since, or the rule, month or name is misspelt and the waiver does not do
 * what it was written for. Known only after all other rules have run.
 */
export const waiverUnused: Rule = {
  id: 'waiver-unused',
  group: 'workbook',
  severity: 'info',
  clause: '',
  needs: ['waivers'],
  check: () => [],
  *afterwards({ month }, { unusedWaivers }) {
    for (const waiver of unusedWaivers) {
      if (waiver.month !== month) continue;
      yield { message: 'unused', data: { rule: waiver.rule }, cell: waiver.cell, month };
    }
  },
};
