import { decidingShare } from '../../dues/deciding-share';
import { lastDay } from '../../records/month';
import type { Rule } from '../rule';
import { accountsOfMonth } from './accounts-to-judge';

/** Dues are paid in the month they are for; the payment with which they were met came after its last day. */
export const duesLate: Rule = {
  id: 'dues-late',
  group: 'dues',
  severity: 'warning',
  clause: '三(二)3',
  needs: ['roster.category', 'dues.paidOn'],
  *check(context) {
    for (const account of accountsOfMonth(context)) {
      const share = decidingShare(account);
      if (!share || share.paidOn <= lastDay(account.month)) continue;
      yield {
        message: 'late',
        data: { paidOn: { date: share.paidOn }, paid: { fen: share.amount } },
        cell: share.payment.paidOn?.cell ?? account.cell,
        cells: [share.payment.paid.cell],
        member: account.member,
        month: account.month,
      };
    }
  },
};
