import type { MonthDues } from '../../dues/dues-accounts';
import { isPartyMember } from '../../records/membership';
import { addMonths, monthsFrom } from '../../records/month';
import type { CheckContext } from '../context';
import type { Rule } from '../rule';
import { isOver, isOwed } from './accounts-to-judge';
import { paymentSheet } from './payment-sheet';

/** Party constitution art. 9: who pays no dues for six months running without good reason is held to have left. */
const MONTHS_OF_LEAVING = 6;

/**
 * Six months running without any payment, the last of them the checked one. A month
 * that was exempt, partly paid or outside the membership breaks the run, and so does
 * one that the ledger does not tell of. That nobody knows how much is owed does not:
 * nothing was paid.
 */
export const duesSixMonths: Rule = {
  id: 'dues-six-months',
  group: 'dues',
  severity: 'error',
  clause: '三(二)3',
  needs: ['roster.category', 'dues.paid'],
  *check(context) {
    const { branch, dues, month } = context;
    const since = addMonths(month, 1 - MONTHS_OF_LEAVING);
    for (const member of branch.members.filter(isPartyMember)) {
      const last = dues.of(member.key, month);
      if (!isUnpaid(last, context)) continue;
      const run = monthsFrom(since, month).map((each) => dues.of(member.key, each));
      if (!run.every((each) => isUnpaid(each, context))) continue;
      yield {
        message: 'unpaid',
        data: { since: { month: since }, count: MONTHS_OF_LEAVING },
        cell: last.cell,
        sheet: last.cell?.sheet ?? paymentSheet(context, month),
        cells: run.slice(0, -1).flatMap(({ cell }) => cell ?? []),
        member,
        month,
      };
    }
  },
};

function isUnpaid(account: MonthDues, { dues, today }: CheckContext): boolean {
  const { member, month, due, paid, paidIs, unreadable } = account;
  const isOwing = isOwed(account) || (due.kind === 'unknown' && !unreadable);
  return isOwing && paid <= 0 && paidIs === 'known' && isOver(month, today) && dues.answersFor(member.key, month);
}
