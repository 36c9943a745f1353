import type { Rule } from '../rule';
import { isReasoned } from '../waivers';

/** A waiver without a reason does not count: an exception nobody explains is no exception. */
export const waiverIncomplete: Rule = {
  id: 'waiver-incomplete',
  group: 'workbook',
  severity: 'warning',
  clause: '',
  needs: ['waivers'],
  *check({ branch, month }) {
    for (const waiver of branch.waivers) {
      if (isReasoned(waiver) || (waiver.month !== null && waiver.month !== month)) continue;
      yield { message: 'no-reason', data: { rule: waiver.rule }, cell: waiver.reasonCell, month: waiver.month };
    }
  },
};
