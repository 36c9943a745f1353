import type { MonthDues } from '../../dues/dues-accounts';
import type { CellRef } from '../../records/cell-ref';
import type { IsoDate } from '../../records/iso-date';
import { isPartyMember } from '../../records/membership';
import { lastDay, type Month } from '../../records/month';
import type { CheckContext } from '../context';
import { cellsOfStatusNote } from '../status-note';

/** Every member's account of the checked month. */
export function* accountsOfMonth({ branch, dues, month }: CheckContext): Iterable<MonthDues> {
  for (const member of branch.members) yield dues.of(member.key, month);
}

/** Several rules ask for them, and looking through all members and months is the longest part of a check. */
const found = new WeakMap<CheckContext, readonly OwedDues[]>();

/**
 * Every month of every member, up to the checked one, for which less was paid than
 * is due by now: the month is over, the ledger would show the payment, the amount
 * owed is known and everything could be read.
 */
export function arrears(context: CheckContext): readonly OwedDues[] {
  const known = found.get(context);
  if (known) return known;
  const all = [...arrearsIn(context)];
  found.set(context, all);
  return all;
}

function* arrearsIn({ branch, dues, month: last, today }: CheckContext): Iterable<OwedDues> {
  const months = dues.monthsUpTo(last).filter((month) => isOver(month, today));
  for (const member of branch.members.filter(isPartyMember)) {
    for (const account of dues.inArrears(member.key, months)) {
      if (isOwed(account) && dues.answersFor(member.key, account.month)) yield account;
    }
  }
}

/** Where it is said what is owed: the due itself, and the 备注 for which a base counts as a pension. */
export function cellsOfDue({ due, member }: OwedDues): CellRef[] {
  const isByStatus = due.source === 'tiers' && member.retired;
  return [due.cell, ...(isByStatus ? cellsOfStatusNote(member) : [])];
}

/** From the day after its last: only then is what was not paid in arrears. */
export function isOver(month: Month, today: IsoDate): boolean {
  return lastDay(month) < today;
}

/** An account with an amount owed and one paid that nothing unreadable puts in doubt. */
export type OwedDues = MonthDues & { readonly due: Extract<MonthDues['due'], { kind: 'owed' }> };

export function isOwed(account: MonthDues): account is OwedDues {
  return account.due.kind === 'owed' && account.due.amount > 0 && account.paidIs === 'known' && !account.unreadable;
}
