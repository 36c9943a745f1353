import { isComputed } from '../../dues/computed';
import type { Due } from '../../dues/dues-accounts';
import { fen, NO_FEN, type Fen } from '../../records/fen';
import type { Rule } from '../rule';
import { cellsOfStatusNote } from '../status-note';
import { accountsOfMonth } from './accounts-to-judge';

/**
 * More was paid than is owed: paid in advance, a voluntary payment, or a slip. The
 * excess is named, and never set against another month's gap.
 */
export const duesOver: Rule = {
  id: 'dues-over',
  group: 'dues',
  severity: 'info',
  clause: '三(二)3',
  needs: ['roster.category', 'dues'],
  *check(context) {
    for (const { member, month, due, paid, paidIs, cell, shares, unreadable } of accountsOfMonth(context)) {
      const owed = amountOf(due);
      if (owed === null || unreadable || paidIs !== 'known' || paid <= owed) continue;
      yield {
        message: owed <= 0 ? 'nothing-owed' : isComputed({ due }) ? 'over-computed' : 'over',
        data: { due: { fen: owed }, paid: { fen: paid }, excess: { fen: fen(paid - owed) } },
        cell,
        cells: [...shares.map(({ payment }) => payment.paid.cell), ...(owed > 0 ? [] : cellsOfStatusNote(member))],
        member,
        month,
      };
    }
  },
};

/** Null where it is not known: nothing states it, or dues are reduced and no 应交 says to what. */
function amountOf(due: Due): Fen | null {
  if (due.kind === 'owed') return due.amount;
  return due.kind === 'unknown' || (due.kind === 'exempt' && due.source === 'line') ? null : NO_FEN;
}
