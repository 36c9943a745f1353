import type { Attendance } from '../../attendance/attendance-book';
import type { Member } from '../../records/member';
import { isPartyMember } from '../../records/membership';
import { addMonths, monthsFrom } from '../../records/month';
import { isMadeUp, markCell } from '../attendance/attendance-of-month';
import type { CheckContext } from '../context';
import type { Rule } from '../rule';
import { paymentSheet } from './payment-sheet';
import { MONTHS_OF_LEAVING, unpaidRun } from './unpaid-run';

/** Fewer theme days in the six months say too little of somebody who came to none. */
const LEAST_THEME_DAYS = 3;

/**
 * Party constitution art. 9 (edition of 2022): who for six months running, without good reason, takes
 * no part in Party life, or pays no dues, is held to have left by himself; the general meeting of the
 * branch decides. Here both: nothing was paid for six months, and the person was absent from every
 * theme day of them. Leave is a reason, a make-up is taking part, and a mark that cannot be told says
 * nothing: each breaks the run. One finding in place of the two that would speak of the halves.
 */
export const selfWithdrawalRisk: Rule = {
  id: 'self-withdrawal-risk',
  group: 'dues',
  severity: 'error',
  clause: '三(二)3',
  needs: ['roster.category', 'dues.paid', 'attendance', 'schedule|sessions'],
  insteadOf: ['dues-six-months', 'absence-repeated'],
  *check(context) {
    const { branch, month } = context;
    for (const member of branch.members.filter(isPartyMember)) {
      const unpaid = unpaidRun(member, context);
      const [first, last] = [unpaid?.[0], unpaid?.at(-1)];
      if (!unpaid || !first || !last) continue;
      const missed = missedThemeDays(member, context);
      if (missed === null) continue;
      const places = [...unpaid.slice(0, -1).map(({ cell }) => cell), ...missed.map(markCell)];
      yield {
        message: 'both',
        data: { since: { month: first.month }, count: MONTHS_OF_LEAVING, missed: missed.length },
        cell: last.cell,
        sheet: last.cell?.sheet ?? paymentSheet(context, month),
        cells: places.filter((cell) => cell !== null),
        member,
        month,
      };
    }
  },
};

/** The theme days of the six months, where the person was absent from every one of them and made up none; else null. */
function missedThemeDays(member: Member, context: CheckContext): readonly Attendance[] | null {
  const { attendance, month, themeDays, today } = context;
  const missed: Attendance[] = [];
  for (const each of monthsFrom(addMonths(month, 1 - MONTHS_OF_LEAVING), month)) {
    const day = themeDays.of(each);
    if (day?.held !== true || (day.date !== null && day.date > today)) continue;
    const own = attendance.of(each).find((one) => one.member.key === member.key);
    if (own?.presence !== 'absent' || isMadeUp(own, context)) return null;
    missed.push(own);
  }
  return missed.length < LEAST_THEME_DAYS ? null : missed;
}
