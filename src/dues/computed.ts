import type { Due, DuesAccounts, MonthDues } from './dues-accounts';
import { isFarFrom } from './member-ledger';

/** What is owed was computed from the base by the tiers: neither ledger nor roster states it. */
export function isComputed({ due }: { readonly due: Due }): boolean {
  return due.kind === 'owed' && due.source === 'tiers';
}

/** What is owed is more than half again, or less than two thirds, of what was last stated for the member. */
export function isFarFromLast({ due, member, month }: MonthDues, accounts: Pick<DuesAccounts, 'lastStated'>): boolean {
  const last = due.kind === 'owed' ? accounts.lastStated(member.key, month) : null;
  return due.kind === 'owed' && last !== null && isFarFrom(due.amount, last);
}
