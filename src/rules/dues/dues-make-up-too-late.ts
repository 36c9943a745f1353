import { decidingShare } from '../../dues/deciding-share';
import type { IsoDate } from '../../records/iso-date';
import { addMonths, lastDay, type Month } from '../../records/month';
import type { Rule } from '../rule';
import { accountsOfMonth } from './accounts-to-judge';

/** 中组发〔2008〕3号: arrears are normally made up within six months. */
const MONTHS_FOR_ARREARS = 6;

/** The last day on which dues of that month are made up in time. */
export function lastDayForArrears(month: Month): IsoDate {
  return lastDay(addMonths(month, MONTHS_FOR_ARREARS));
}

/** The month's dues were met, but only after the last day of the sixth month that followed. */
export const duesMakeUpTooLate: Rule = {
  id: 'dues-make-up-too-late',
  group: 'dues',
  severity: 'warning',
  clause: '三(二)3',
  needs: ['roster.category', 'dues.paidOn'],
  *check(context) {
    const limit = lastDayForArrears(context.month);
    for (const account of accountsOfMonth(context)) {
      const share = decidingShare(account);
      if (!share || share.paidOn <= limit) continue;
      yield {
        message: 'too-late',
        data: { paidOn: { date: share.paidOn }, limit: { date: limit } },
        cell: share.payment.paidOn?.cell ?? account.cell,
        cells: [share.payment.paid.cell],
        member: account.member,
        month: account.month,
      };
    }
  },
};
