import type { Branch } from '../records/branch';
import type { DuesTable } from '../records/dues';
import type { Member, MemberKey, Person } from '../records/member';
import { membershipIn } from '../records/membership';
import { monthsFrom, type Month } from '../records/month';
import type { PaidIs } from './dues-accounts';

/** Which months the dues tables can speak of, and for whom. */
export interface LedgerCoverage {
  readonly months: readonly Month[];
  holds(month: Month): boolean;
  monthsUpTo(last: Month): readonly Month[];
  answersFor(member: MemberKey, month: Month): boolean;
  /** Whether any table says what the member paid for the month, or would. */
  paidIs(member: MemberKey, month: Month): PaidIs;
}

type Sources = Pick<Branch, 'members' | 'duesTables' | 'undatedRows' | 'duesLines' | 'payments'>;

/**
 * Only tables that tell what was paid speak of payments. A matrix speaks of the
 * months it has columns for and the people it has rows for. A list speaks of
 * everybody from where it begins: there a missing row is a missing payment, unless
 * the person has a row there whose months cannot be read: that may be the one.
 */
export function ledgerCoverage(branch: Sources): LedgerCoverage {
  const { duesTables: tables, undatedRows } = branch;
  const telling = tables.filter(({ tellsPaid }) => tellsPaid);
  const months = [...new Set(tables.flatMap((table) => table.months))].sort();
  const matrixRows = rowsByMonth(telling.filter((table) => table.layout === 'matrix'));
  const listing = telling.filter((table) => table.layout === 'list');
  const lines = listing.length === 0 ? NO_LINES : listedLines(branch, matrixRows);
  const begin = lines.begin ?? firstOf(listing.flatMap((table) => table.months));
  const undated = membersOf(undatedRows.flatMap(({ role, person }) => (role === 'dues' ? person : [])));
  const unclear = unclearIn(tables);
  const isListed = (member: MemberKey, month: Month): boolean => {
    const own = lines.firstOfMember.get(member);
    return (begin !== null && begin <= month) || (own !== undefined && own <= month);
  };
  const answersFor = (member: MemberKey, month: Month): boolean => {
    const rows = matrixRows.get(month);
    if (rows) return rows.some((people) => people.has(member));
    return isListed(member, month) && !undated.has(member) && !unclear(member, month);
  };
  const holds = (month: Month): boolean => matrixRows.has(month) || (begin !== null && begin <= month);
  return {
    months,
    holds,
    monthsUpTo: (last) => {
      const first = firstOf([...(begin === null ? [] : [begin]), ...lines.firstOfMember.values()]);
      const listed = first === null ? [] : monthsFrom(first, last);
      return [...new Set([...matrixRows.keys(), ...listed])].filter((month) => month <= last).sort();
    },
    answersFor,
    paidIs: (member, month) => {
      if (unclear(member, month) && !answersFor(member, month)) return 'unclear';
      // A row of a list that cannot be placed may be the payment of any month.
      if (undated.has(member) && isListed(member, month) && !matrixRows.has(month)) return 'unclear';
      if (telling.length === 0) return tables.length === 0 && branch.payments.length > 0 ? 'known' : 'notRecorded';
      // A month of which another table states what is owed, and none what was paid.
      const isOwedAlone = tables.some(
        (table) => table.months.includes(month) && (!table.tellsPaid || table.untold.has(month)),
      );
      return holds(month) || !isOwedAlone ? 'known' : 'notRecorded';
    },
  };
}

interface Lines {
  readonly begin: Month | null;
  readonly firstOfMember: ReadonlyMap<MemberKey, Month>;
}

const NO_LINES: Lines = { begin: null, firstOfMember: new Map() };

/**
 * Where the lists begin, and each member's own first line. One person who paid ahead
 * or made up an old year does not begin them for all others: they begin where most of
 * those who owe have a line; where no month has so many, where most of those listed
 * at all have one, else with the first line.
 */
function listedLines({ members, duesLines, payments }: Sources, matrixRows: ReadonlyMap<Month, unknown>): Lines {
  const listed = [...duesLines, ...payments].filter(({ from }) => !matrixRows.has(from));
  const byMonth = new Map<Month, Set<MemberKey>>();
  const firstOfMember = new Map<MemberKey, Month>();
  for (const { person, from, to } of listed) {
    const { member } = person;
    if (member === null) continue;
    const known = firstOfMember.get(member);
    if (known === undefined || from < known) firstOfMember.set(member, from);
    for (const month of from < to ? monthsFrom(from, to) : [to]) {
      const own = byMonth.get(month);
      if (own) own.add(member);
      else byMonth.set(month, new Set([member]));
    }
  }
  const inOrder = [...byMonth].sort(([one], [other]) => (one < other ? -1 : 1));
  const firstWith = (most: (month: Month) => number): Month | null =>
    inOrder.find(([month, people]) => people.size * 2 > most(month))?.[0] ?? null;
  const begin = firstWith((month) => owing(members, month)) ?? firstWith(() => firstOfMember.size) ?? inOrder[0]?.[0];
  return { begin: begin ?? null, firstOfMember };
}

function owing(members: readonly Member[], month: Month): number {
  return members.filter((member) => member.status?.value !== 'suspended' && membershipIn(member, month) === 'member')
    .length;
}

function firstOf(months: readonly Month[]): Month | null {
  return months.reduce<Month | null>((first, month) => (first === null || month < first ? month : first), null);
}

function rowsByMonth(tables: readonly DuesTable[]): Map<Month, ReadonlySet<MemberKey>[]> {
  const rows = new Map<Month, ReadonlySet<MemberKey>[]>();
  for (const table of tables) {
    const unclear = membersOf(table.unclear);
    const people = new Set([...membersOf(table.people)].filter((member) => !unclear.has(member)));
    for (const month of new Set(table.months))
      if (!table.untold.has(month)) rows.set(month, [...(rows.get(month) ?? []), people]);
  }
  return rows;
}

function membersOf(people: readonly Person[]): Set<MemberKey> {
  return new Set(people.flatMap(({ member }) => member ?? []));
}

/** Whether a table holds amounts of the member for that month that may be what was paid. A list may mean any month. */
function unclearIn(tables: readonly DuesTable[]): (member: MemberKey, month: Month) => boolean {
  const found = tables.flatMap(({ layout, months, unclear, untold, people }) => {
    const ofMonths = [...untold].flatMap(([month, why]) => (why === 'unclear' ? [month] : []));
    return [
      ...(unclear.length > 0 ? [{ layout, months, members: membersOf(unclear) }] : []),
      ...(ofMonths.length > 0 ? [{ layout, months: ofMonths, members: membersOf(people) }] : []),
    ];
  });
  return (member, month) =>
    found.some((table) => table.members.has(member) && (table.layout === 'list' || table.months.includes(month)));
}
