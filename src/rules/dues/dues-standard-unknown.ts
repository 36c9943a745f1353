import type { Rule } from '../rule';
import { accountsOfMonth } from './accounts-to-judge';

/**
 * Neither ledger nor roster says what the member owes, and no base is there to
 * compute it from: whether the member paid in full cannot be told. The cell is that
 * of the first source there is a column for.
 */
export const duesStandardUnknown: Rule = {
  id: 'dues-standard-unknown',
  group: 'dues',
  severity: 'warning',
  clause: '三(二)3',
  needs: ['roster.category', 'dues'],
  *check(context) {
    const { dues, month } = context;
    if (!dues.holds(month)) return;
    for (const { member, due, unreadable } of accountsOfMonth(context)) {
      if (due.kind !== 'unknown' || unreadable) continue;
      yield { message: 'unknown', data: {}, cell: due.cell, member, month };
    }
  },
};
