import type { Member, MemberKey, Person } from '../../records/member';
import type { Month } from '../../records/month';
import type { CheckContext } from '../context';
import { plainName } from '../plain-text';
import type { Rule } from '../rule';

/** The matrices of one role that cover the month; lists are not judged. */
interface Coverage {
  readonly role: 'attendance' | 'dues';
  readonly matrices: readonly { readonly sheet: string; readonly people: readonly Person[] }[];
  readonly expected: readonly Member[];
  /** Whoever any table names for the month, a list too. */
  readonly people: () => Person[];
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
    for (const coverage of [attendanceCoverage(context), duesCoverage(context)]) {
      const { role, matrices } = coverage;
      const sheet = matrices[0]?.sheet ?? null;
      if (sheet === null) continue;
      for (const member of absentMembers(coverage, context.branch.members)) {
        yield {
          message: 'no-row',
          data: { table: { term: `role.${role}` }, sheet },
          sheet,
          cell: null,
          cells: [member.name.cell],
          member,
          month: context.month,
        };
      }
    }
  },
};

/** Nearly always the matrices name everybody, and the lists need not be looked through. */
function absentMembers({ matrices, expected, people }: Coverage, members: readonly Member[]): readonly Member[] {
  const inMatrices = new Set(matrices.flatMap((table) => table.people.map((person) => person.member)));
  const absent = expected.filter((member) => !inMatrices.has(member.key));
  if (absent.length === 0) return [];
  const named = namedAmong(members, [...matrices.flatMap((table) => table.people), ...people()]);
  return absent.filter((member) => !named.has(member.key));
}

function attendanceCoverage({ branch, attendance, month }: CheckContext): Coverage {
  return {
    role: 'attendance',
    matrices: branch.attendanceTables.filter(
      (table) => table.layout === 'matrix' && table.occasions.some((occasion) => occasion.month === month),
    ),
    expected: attendance.of(month).map((one) => one.member),
    people: () => branch.attendance.filter((entry) => entry.occasion.month === month).map((entry) => entry.person),
  };
}

function duesCoverage({ branch, dues, month }: CheckContext): Coverage {
  const covers = (line: { readonly from: Month; readonly to: Month }): boolean =>
    line.from <= month && month <= line.to;
  return {
    role: 'dues',
    matrices: branch.duesTables.filter((table) => table.layout === 'matrix' && table.months.includes(month)),
    expected: branch.members.filter((member) => dues.of(member.key, month).due.kind !== 'notOwing'),
    people: () => [...branch.duesLines.filter(covers), ...branch.payments.filter(covers)].map((line) => line.person),
  };
}

/** A name that could be any of several members may be the one looked for: member-unknown says so already. */
function namedAmong(members: readonly Member[], people: readonly Person[]): Set<MemberKey> {
  const unclear = new Set(people.filter((person) => person.ambiguous).map((person) => plainName(person.name)));
  const possible = members.filter((member) => unclear.has(plainName(member.displayName)));
  return new Set([...people.flatMap((person) => person.member ?? []), ...possible.map((member) => member.key)]);
}
