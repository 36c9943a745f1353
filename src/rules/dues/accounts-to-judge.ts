import type { MonthDues } from '../../dues/dues-accounts';
import type { IsoDate } from '../../records/iso-date';
import { isPartyMember } from '../../records/membership';
import { lastDay, type Month } from '../../records/month';
import type { CheckContext } from '../context';

/** Every member's account of the checked month. */
export function* accountsOfMonth({ branch, dues, month }: CheckContext): Iterable<MonthDues> {
  for (const member of branch.members) yield dues.of(member.key, month);
}

/**
 * Every month of every member, up to the checked one, in which a payment is now
 * due: the month is over, the ledger would show the payment, the amount owed is
 * known and everything could be read.
 */
export function* duePayments({ branch, dues, month: last, today }: CheckContext): Iterable<OwedDues> {
  const months = dues.monthsUpTo(last).filter((month) => isOver(month, today));
  for (const member of branch.members.filter(isPartyMember)) {
    for (const month of months) {
      if (!dues.answersFor(member.key, month)) continue;
      const account = dues.of(member.key, month);
      if (isOwed(account)) yield account;
    }
  }
}

/** From the day after its last: only then is what was not paid in arrears. */
export function isOver(month: Month, today: IsoDate): boolean {
  return lastDay(month) < today;
}

/** An account with an amount owed that nothing unreadable puts in doubt. */
export type OwedDues = MonthDues & { readonly due: Extract<MonthDues['due'], { kind: 'owed' }> };

export function isOwed(account: MonthDues): account is OwedDues {
  return account.due.kind === 'owed' && account.due.amount > 0 && !account.unreadable;
}
