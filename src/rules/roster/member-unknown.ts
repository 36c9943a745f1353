import { fullAddress, type CellRef } from '../../records/cell-ref';
import type { Person } from '../../records/member';
import type { Month } from '../../records/month';
import type { CheckContext } from '../context';
import { plainText } from '../plain-text';
import type { Rule } from '../rule';

/** A row that names a person, and the month it is for (null for the row of a matrix, which is for no single month). */
interface NamedRow {
  readonly role: 'attendance' | 'leave' | 'dues';
  readonly person: Person;
  readonly month: Month | null;
}

/**
 * Attendance, leave or dues name somebody whom the roster does not have, or has
 * twice without this table telling which: what is recorded there counts for
 * nobody. One finding per person and table; rows of lists only for the month.
 */
export const memberUnknown: Rule = {
  id: 'member-unknown',
  group: 'roster',
  severity: 'error',
  clause: '二(二)',
  needs: ['roster', 'attendance|leave|dues'],
  *check(context) {
    const said = new Set<string>();
    for (const { role, person, month } of namedRows(context)) {
      const once = [role, person.cell.sheet, plainText(person.name)].join('\n');
      if (said.has(once)) continue;
      said.add(once);
      yield {
        message: person.ambiguous ? 'ambiguous' : 'unknown',
        data: { table: { term: `role.${role}` } },
        cell: person.cell,
        member: person.name,
        month,
      };
    }
  },
};

function* namedRows({ branch, month }: CheckContext): Iterable<NamedRow> {
  const attendance = strangersIn(branch.attendanceTables);
  for (const person of attendance.people) yield { role: 'attendance', person, month: null };
  for (const { person, occasion } of attendance.areInLists ? branch.attendance : []) {
    if (!isStranger(person) || occasion.month !== month || attendance.holds(person.cell)) continue;
    yield { role: 'attendance', person, month };
  }

  for (const { person, occasion } of branch.leave) {
    if (isStranger(person) && occasion.month === month) yield { role: 'leave', person, month };
  }

  const dues = strangersIn(branch.duesTables);
  for (const person of dues.people) yield { role: 'dues', person, month: null };
  for (const lines of dues.areInLists ? [branch.duesLines, branch.payments] : []) {
    for (const { person, from, to } of lines) {
      if (!isStranger(person) || month < from || to < month || dues.holds(person.cell)) continue;
      yield { role: 'dues', person, month };
    }
  }
}

/** The roster does not have the person, or does not tell which one is meant. */
function isStranger({ member }: Person): boolean {
  return member === null;
}

interface NamingTable {
  readonly layout: 'matrix' | 'list';
  readonly people: readonly Person[];
}

interface Strangers {
  /** Those that matrices name. */
  readonly people: readonly Person[];
  /** Whether lists name any too: else their rows, which may be many, need not be looked through. */
  readonly areInLists: boolean;
  /** Whether the cell names one of them. */
  readonly holds: (cell: CellRef) => boolean;
}

function strangersIn(tables: readonly NamingTable[]): Strangers {
  const matrices = tables.filter((table) => table.layout === 'matrix');
  const people = matrices.flatMap((table) => table.people.filter(isStranger));
  const cells = new Set(people.map((person) => fullAddress(person.cell)));
  return {
    people,
    areInLists: tables.some((table) => table.layout === 'list' && table.people.some(isStranger)),
    holds: (cell) => cells.has(fullAddress(cell)),
  };
}
