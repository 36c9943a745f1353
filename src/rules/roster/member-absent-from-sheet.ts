import type { Member, MemberKey, Person } from '../../records/member';
import type { Month } from '../../records/month';
import type { CheckContext } from '../context';
import { plainName } from '../plain-text';
import type { Rule } from '../rule';

/** The matrices of one role that cover the month, and whoever is named for it there or in a list. */
interface Coverage {
  readonly role: 'attendance' | 'dues';
  /** Null where no matrix covers the month: lists are not judged. */
  readonly sheet: string | null;
  readonly named: ReadonlySet<MemberKey>;
  readonly expected: readonly Member[];
}

/**
 * A member who should be there has no row in the attendance or dues matrix that
 * covers the month: usually someone who joined or transferred in after the sheet
 * was made, and who would be overlooked every month.
 */
export const memberAbsentFromSheet: Rule = {
  id: 'member-absent-from-sheet',
  group: 'roster',
  severity: 'warning',
  clause: '二(二)',
  needs: ['roster', 'attendance|dues'],
  *check(context) {
    for (const { role, sheet, named, expected } of [attendanceCoverage(context), duesCoverage(context)]) {
      if (sheet === null) continue;
      for (const member of expected) {
        if (named.has(member.key)) continue;
        yield {
          message: 'no-row',
          data: { table: { term: `role.${role}` }, sheet },
          sheet,
          cell: null,
          cells: [member.name.cell],
          member: member.displayName,
          month: context.month,
        };
      }
    }
  },
};

function attendanceCoverage({ branch, attendance, month }: CheckContext): Coverage {
  const matrices = branch.attendanceTables.filter(
    (table) => table.layout === 'matrix' && table.occasions.some((occasion) => occasion.month === month),
  );
  const marked = branch.attendance.filter((entry) => entry.occasion.month === month);
  return {
    role: 'attendance',
    sheet: matrices[0]?.sheet ?? null,
    named: namedAmong(branch.members, [
      ...matrices.flatMap((table) => table.people),
      ...marked.map((entry) => entry.person),
    ]),
    expected: attendance.of(month).map((one) => one.member),
  };
}

function duesCoverage({ branch, dues, month }: CheckContext): Coverage {
  const matrices = branch.duesTables.filter((table) => table.layout === 'matrix' && table.months.includes(month));
  const covers = (line: { readonly from: Month; readonly to: Month }): boolean =>
    line.from <= month && month <= line.to;
  const lines = [...branch.duesLines.filter(covers), ...branch.payments.filter(covers)];
  return {
    role: 'dues',
    sheet: matrices[0]?.sheet ?? null,
    named: namedAmong(branch.members, [
      ...matrices.flatMap((table) => table.people),
      ...lines.map((line) => line.person),
    ]),
    expected: branch.members.filter((member) => dues.of(member.key, month).due.kind !== 'notOwing'),
  };
}

/** A name that could be any of several members may be the one looked for: member-unknown says so already. */
function namedAmong(members: readonly Member[], people: readonly Person[]): Set<MemberKey> {
  const unclear = new Set(people.filter((person) => person.ambiguous).map((person) => plainName(person.name)));
  const possible = members.filter((member) => unclear.has(plainName(member.displayName)));
  return new Set([...people.flatMap((person) => person.member ?? []), ...possible.map((member) => member.key)]);
}
