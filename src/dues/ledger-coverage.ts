import type { Branch } from '../records/branch';
import type { DuesTable } from '../records/dues';
import type { MemberKey } from '../records/member';
import { monthsFrom, type Month } from '../records/month';

/** Which months the dues tables can speak of, and for whom. */
export interface LedgerCoverage {
  readonly months: readonly Month[];
  holds(month: Month): boolean;
  monthsUpTo(last: Month): readonly Month[];
  answersFor(member: MemberKey, month: Month): boolean;
}

/**
 * A matrix speaks of the months it has columns for and the people it has rows for.
 * A list speaks of everybody and of every month since its first: there a missing
 * row is a missing payment, unless the person has a row there whose months cannot be
 * read: that may be the one.
 */
export function ledgerCoverage({
  duesTables: tables,
  undatedRows,
}: Pick<Branch, 'duesTables' | 'undatedRows'>): LedgerCoverage {
  const months = [...new Set(tables.flatMap((table) => table.months))].sort();
  const matrixRows = rowsByMonth(tables.filter((table) => table.layout === 'matrix'));
  const firstListed = tables
    .filter((table) => table.layout === 'list')
    .flatMap((table) => table.months)
    .reduce<Month | null>((first, month) => (first === null || month < first ? month : first), null);
  const undated = new Set(undatedRows.flatMap(({ role, person }) => (role === 'dues' ? (person.member ?? []) : [])));
  return {
    months,
    holds: (month) => matrixRows.has(month) || (firstListed !== null && firstListed <= month),
    monthsUpTo: (last) => {
      const listed = firstListed === null ? [] : monthsFrom(firstListed, last);
      return [...new Set([...matrixRows.keys(), ...listed])].filter((month) => month <= last).sort();
    },
    answersFor: (member, month) => {
      const rows = matrixRows.get(month);
      if (rows) return rows.some((people) => people.has(member));
      return firstListed !== null && firstListed <= month && !undated.has(member);
    },
  };
}

function rowsByMonth(tables: readonly DuesTable[]): Map<Month, ReadonlySet<MemberKey>[]> {
  const rows = new Map<Month, ReadonlySet<MemberKey>[]>();
  for (const table of tables) {
    const people = new Set(table.people.map((person) => person.member).filter((member) => member !== null));
    for (const month of new Set(table.months)) rows.set(month, [...(rows.get(month) ?? []), people]);
  }
  return rows;
}
