import { decidingShare } from '../../dues/deciding-share';
import { monthOf } from '../../records/month';
import type { Rule } from '../rule';
import { accountsOfMonth } from './accounts-to-judge';

/**
 * Dues are paid on the spot at the theme day; these were paid in their month, but on
 * another day. Paid later is dues-late, and paid before the month is paid in advance.
 */
export const duesNotOnDay: Rule = {
  id: 'dues-not-on-day',
  group: 'dues',
  severity: 'info',
  clause: '三(二)3',
  needs: ['roster.category', 'dues.paidOn', 'schedule|sessions'],
  *check(context) {
    const themeDay = context.themeDays.of(context.month);
    const day = themeDay?.held === true ? themeDay.date : null;
    if (day === null) return;
    for (const account of accountsOfMonth(context)) {
      const share = decidingShare(account);
      if (!share || share.paidOn === day || monthOf(share.paidOn) !== account.month) continue;
      yield {
        message: 'other-day',
        data: { paidOn: { date: share.paidOn }, day: { date: day } },
        cell: share.payment.paidOn?.cell ?? account.cell,
        cells: [share.payment.paid.cell],
        member: account.member,
        month: account.month,
      };
    }
  },
};
