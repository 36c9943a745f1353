import type { Attendance } from '../../attendance/attendance-book';
import type { Member, MemberKey } from '../../records/member';
import type { Month } from '../../records/month';
import type { CheckContext } from '../context';
import type { Rule } from '../rule';
import { attendanceOfMonth, markCell } from './attendance-of-month';

/** Party constitution art. 9: who takes no part in Party life for six months running without good reason is held to have left. */
const MONTHS_OF_LEAVING = 6;

/**
 * Absent without leave session after session up to this one. It is the state before
 * 自行脱党, so the branch should speak to the person long before the sixth month.
 * A made-up absence was an absence; leave, any other mark and a time outside the
 * membership break the run; months without a session do not.
 */
export const absenceRepeated: Rule = {
  id: 'absence-repeated',
  group: 'attendance',
  severity: 'warning',
  clause: '二(二)',
  needs: ['roster.category', 'attendance', 'schedule|sessions'],
  *check(context) {
    const earlier = earlierAbsences(context);
    for (const each of attendanceOfMonth(context)) {
      if (each.presence !== 'absent') continue;
      const run = [each, ...earlier(each.member)];
      const isLeaving = run.length >= MONTHS_OF_LEAVING;
      if (!isLeaving && run.length < context.branch.settings.absencesInARow) continue;
      yield {
        message: isLeaving ? 'six-months' : 'repeated',
        data: { count: run.length, since: { month: run.at(-1)?.month ?? each.month } },
        cell: markCell(each),
        cells: run
          .slice(1)
          .map(markCell)
          .filter((cell) => cell !== null),
        member: each.member,
        month: each.month,
        severity: isLeaving ? 'error' : 'warning',
      };
    }
  },
};

/** The absences that lie immediately before the month, latest first. */
function earlierAbsences({ attendance, themeDays, month }: CheckContext): (member: Member) => Attendance[] {
  const sessions = themeDays.months
    .filter((each) => each < month && (themeDays.of(each)?.held === true || attendance.hasMarks(each)))
    .reverse();
  const pages = new Map<Month, ReadonlyMap<MemberKey, Attendance>>();
  return (member) => {
    const run: Attendance[] = [];
    for (const session of sessions) {
      const page = pages.get(session) ?? byMember(attendance.missed(session));
      pages.set(session, page);
      const one = page.get(member.key);
      if (one?.presence !== 'absent') break;
      run.push(one);
    }
    return run;
  };
}

function byMember(page: readonly Attendance[]): Map<MemberKey, Attendance> {
  return new Map(page.map((each) => [each.member.key, each]));
}
