import { fen } from '../../records/fen';
import type { Rule } from '../rule';
import { arrears, cellsOfDue } from './accounts-to-judge';

/** Less was paid than is owed for a month that is over; like an unpaid month it stays open until made good. */
export const duesShort: Rule = {
  id: 'dues-short',
  group: 'dues',
  severity: 'error',
  clause: '三(二)3',
  needs: ['roster.category', 'dues.paid'],
  *check(context) {
    for (const account of arrears(context)) {
      const { member, month, due, paid, cell, shares } = account;
      if (paid <= 0) continue;
      yield {
        message: due.source === 'tiers' ? 'short-computed' : 'short',
        data: { due: { fen: due.amount }, paid: { fen: paid }, missing: { fen: fen(due.amount - paid) } },
        cell,
        cells: [...cellsOfDue(account), ...shares.map(({ payment }) => payment.paid.cell)],
        member,
        month,
      };
    }
  },
};
