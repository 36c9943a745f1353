import type { MonthDues } from '../../dues/dues-accounts';
import type { Member } from '../../records/member';
import { addMonths, monthsFrom } from '../../records/month';
import type { CheckContext } from '../context';
import { isOver, isOwed } from './accounts-to-judge';

/** Party constitution art. 9; 中组发〔2008〕3号 art. 13. */
export const MONTHS_OF_LEAVING = 6;

/**
 * The accounts of six months running for which nothing at all was paid, the last of them the
 * checked one; null where some month breaks the run: one that was exempt, partly paid or outside
 * the membership, one that is not over, and one that the ledger does not tell of. That nobody knows
 * how much is owed does not: nothing was paid.
 */
export function unpaidRun(member: Member, context: CheckContext): readonly MonthDues[] | null {
  const { dues, month } = context;
  if (!isUnpaid(dues.of(member.key, month), context)) return null;
  const run = monthsFrom(addMonths(month, 1 - MONTHS_OF_LEAVING), month).map((each) => dues.of(member.key, each));
  return run.every((each) => isUnpaid(each, context)) ? run : null;
}

function isUnpaid(account: MonthDues, { dues, today }: CheckContext): boolean {
  const { member, month, due, paid, paidIs, unreadable } = account;
  const isOwing = isOwed(account) || (due.kind === 'unknown' && !unreadable);
  return isOwing && paid <= 0 && paidIs === 'known' && isOver(month, today) && dues.answersFor(member.key, month);
}
