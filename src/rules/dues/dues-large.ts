import type { Payment } from '../../records/dues';
import { fen } from '../../records/fen';
import { valueOf } from '../../records/field';
import { monthOf, type Month } from '../../records/month';
import type { Rule } from '../rule';

/** 1,000 yuan: from there on a voluntary payment is passed on to the centre. */
const LARGE = fen(100_000);

/**
 * One payment so large that it is either a voluntary one, which goes another way, or
 * a slip. Reported in the month it was paid; in that of its (last) period where no
 * date is given.
 */
export const duesLarge: Rule = {
  id: 'dues-large',
  group: 'dues',
  severity: 'info',
  clause: '三(二)3',
  needs: ['dues'],
  *check({ branch, month }) {
    const members = new Map(branch.members.map((member) => [member.key, member]));
    for (const payment of branch.payments) {
      const { paid, person } = payment;
      if (paid.value === null || typeof paid.value === 'string' || paid.value < LARGE) continue;
      if (monthPaid(payment) !== month) continue;
      yield {
        message: 'large',
        data: { paid: { fen: paid.value } },
        cell: paid.cell,
        member: (person.member === null ? null : members.get(person.member)) ?? person.name,
        month,
      };
    }
  },
};

function monthPaid({ paidOn, to }: Payment): Month {
  const date = valueOf(paidOn);
  return date === null ? to : monthOf(date);
}
