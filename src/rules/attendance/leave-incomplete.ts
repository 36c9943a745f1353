import type { Attendance } from '../../attendance/attendance-book';
import { isBlank } from '../../records/field';
import type { CheckContext } from '../context';
import type { FindingOf, Rule } from '../rule';
import { markCell, undatedMembers } from './attendance-of-month';

/**
 * Whoever cannot come goes through the leave procedure, and what shows it is a
 * reason and an approver. One finding per leave; in a workbook without a register
 * there is nothing to complete leave by leave, so one warning a month asks for it.
 */
export const leaveIncomplete: Rule = {
  id: 'leave-incomplete',
  group: 'attendance',
  severity: 'error',
  clause: '二(二)',
  needs: ['roster.category', 'attendance', 'schedule|sessions'],
  *check(context) {
    const onLeave = context.attendance.of(context.month).filter(({ presence }) => presence === 'leave');
    if (context.branch.roles.has('leave')) {
      const undated = undatedMembers(context, 'leave');
      for (const each of onLeave) {
        if (each.leave !== null || !undated.has(each.member.key)) yield* gapsOf(each);
      }
    } else {
      yield* withoutRegister(onLeave, context);
    }
  },
};

function* gapsOf(attendance: Attendance): Iterable<FindingOf<'leave-incomplete'>> {
  const { member, month, date, leave } = attendance;
  const about = { data: { date: { date } }, member, month };
  if (leave === null) {
    yield { ...about, message: 'no-entry', cell: markCell(attendance) };
    return;
  }
  const lacksReason = isBlank(leave.reason);
  const lacksApprover = isBlank(leave.approver);
  if (!lacksReason && !lacksApprover) return;
  const blanks = [lacksReason ? leave.reason : null, lacksApprover ? leave.approver : null];
  const [cell, ...cells] = blanks.flatMap((field) => (field === null ? [] : [field.cell]));
  const message = lacksReason && lacksApprover ? 'no-reason-no-approver' : lacksReason ? 'no-reason' : 'no-approver';
  yield { ...about, message, cell: cell ?? null, cells };
}

function* withoutRegister(
  onLeave: readonly Attendance[],
  { month }: CheckContext,
): Iterable<FindingOf<'leave-incomplete'>> {
  const [cell, ...cells] = onLeave.map(markCell).filter((each) => each !== null);
  if (cell === undefined) return;
  yield {
    message: 'no-register',
    data: { count: onLeave.length, members: { list: onLeave.map(({ member }) => member.displayName) } },
    cell,
    cells,
    month,
    severity: 'warning',
  };
}
