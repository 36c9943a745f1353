import type { DuesAccounts } from '../../dues/dues-accounts';
import { NO_FEN, sumFen, type Fen } from '../../records/fen';
import type { Member } from '../../records/member';
import { monthsFrom, type Month } from '../../records/month';
import { problem, type PlaceProblem } from './place';

/** What is due of a member for some months in a row, month by month. */
export interface DueOfMonths {
  readonly total: Fen;
  /** Nothing for exempt months and those outside the membership. */
  of(from: Month, to: Month): Fen;
}

/**
 * What is due for each of the months by the ledger's 应交, the standards or the
 * base. A problem where a month's due is known from nowhere, or from a cell that
 * cannot be read; its cell is where it could be put right.
 */
export function dueOfMonths(
  accounts: DuesAccounts,
  member: Member,
  from: Month,
  to: Month,
): DueOfMonths | PlaceProblem {
  const amounts = new Map<Month, Fen>();
  for (const month of monthsFrom(from, to)) {
    const { due, unreadable } = accounts.of(member.key, month);
    if (due.kind === 'unknown') {
      const id = unreadable ? 'payment-due-unreadable' : 'payment-due-unknown';
      return problem(id, { name: member.displayName, months: month }, due.cell);
    }
    amounts.set(month, due.kind === 'owed' ? due.amount : NO_FEN);
  }
  return {
    total: sumFen(amounts.values()),
    of: (first, last) => sumFen(monthsFrom(first, last).map((month) => amounts.get(month) ?? NO_FEN)),
  };
}
