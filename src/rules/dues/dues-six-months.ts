import { isPartyMember } from '../../records/membership';
import type { Rule } from '../rule';
import { paymentSheet } from './payment-sheet';
import { MONTHS_OF_LEAVING, unpaidRun } from './unpaid-run';

/**
 * Party constitution art. 9 (edition of 2022), and 中组发〔2008〕3号 art. 13: who pays no dues for six
 * months running without good reason is held to have left. Of somebody who did not take part either,
 * self-withdrawal-risk speaks instead.
 */
export const duesSixMonths: Rule = {
  id: 'dues-six-months',
  group: 'dues',
  severity: 'error',
  clause: '三(二)3',
  needs: ['roster.category', 'dues.paid'],
  *check(context) {
    const { branch, month } = context;
    for (const member of branch.members.filter(isPartyMember)) {
      const run = unpaidRun(member, context);
      const [first, last] = [run?.[0], run?.at(-1)];
      if (!run || !first || !last) continue;
      yield {
        message: 'unpaid',
        data: { since: { month: first.month }, count: MONTHS_OF_LEAVING },
        cell: last.cell,
        sheet: last.cell?.sheet ?? paymentSheet(context, month),
        cells: run.slice(0, -1).flatMap(({ cell }) => cell ?? []),
        member,
        month,
      };
    }
  },
};
