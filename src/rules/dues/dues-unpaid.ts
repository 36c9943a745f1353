import type { Rule } from '../rule';
import { arrears, cellsOfDue, isOver } from './accounts-to-judge';
import { paymentSheet } from './payment-sheet';

/**
 * Nothing was paid for a month that is over. Dues are paid in full every month, so
 * an unpaid month stays open: those before the checked one are reported again, each
 * with its own month. Where the ledger does not hold the checked month, nobody can
 * be told to have paid it or not.
 */
export const duesUnpaid: Rule = {
  id: 'dues-unpaid',
  group: 'dues',
  severity: 'error',
  clause: '三(二)3',
  needs: ['roster.category', 'dues.paid'],
  unmet: ({ dues, month, today }) => (isOver(month, today) && !dues.holds(month) ? ['dues.paid'] : []),
  *check(context) {
    for (const account of arrears(context)) {
      const { member, month, due, paid, cell } = account;
      if (paid > 0) continue;
      yield {
        message: due.source === 'tiers' ? 'unpaid-computed' : 'unpaid',
        data: { due: { fen: due.amount } },
        cell,
        sheet: cell?.sheet ?? paymentSheet(context, month),
        cells: cellsOfDue(account),
        member,
        month,
      };
    }
  },
};
