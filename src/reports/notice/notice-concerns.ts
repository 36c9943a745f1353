import type { Words } from '../../locales/words';
import { isComputed, isFarFromLast } from '../../dues/computed';
import type { DuesAccounts } from '../../dues/dues-accounts';
import type { Branch } from '../../records/branch';
import { fen, sumFen, type Fen } from '../../records/fen';
import { monthsOfHalf, type HalfYear } from '../../records/half-year';
import { lastDay } from '../../records/month';
import type { IsoDate } from '../../records/iso-date';
import type { MemberKey } from '../../records/member';
import type { CellRef } from '../../records/cell-ref';
import { isUnknown, type CountedMonth, type MemberDues } from '../dues/half-year-dues';
import { concern, type NoticeConcern } from './concern';

export interface ConcernSources {
  readonly branch: Branch;
  readonly accounts: DuesAccounts;
  readonly half: HalfYear;
  readonly today: IsoDate;
  readonly rows: readonly MemberDues[];
  readonly names: ReadonlyMap<MemberKey, string>;
  readonly words: Words;
}

/** All that a person should look at before the notice hangs on the wall. */
export function noticeConcerns(sources: ConcernSources): NoticeConcern[] {
  return [
    ...ledgerEmpty(sources),
    ...monthsNotOver(sources),
    ...paidNotRecorded(sources),
    ...monthsMissing(sources),
    ...rowsMissing(sources),
    ...byMember(sources, 'standard-unknown', isUnknown, ({ due }) => (due.kind === 'unknown' ? due.cell : null)),
    ...byMember(
      sources,
      'amount-unreadable',
      ({ unreadable }) => unreadable,
      ({ cell }) => cell,
    ),
    ...implausibleAmounts(sources),
    ...byMember(sources, 'due-computed', isComputed, cellOfDue),
    ...byMember(sources, 'due-far', (month) => isFarFromLast(month, sources.accounts), cellOfDue),
    ...unknownPayers(sources),
    ...missingSettings(sources),
  ];
}

function cellOfDue({ due }: CountedMonth): CellRef | null {
  return due.kind === 'owed' ? due.cell : null;
}

function ledgerEmpty({ accounts, half, words }: ConcernSources): NoticeConcern[] {
  return accounts.covers(half) ? [] : [concern('ledger-empty', half, words)];
}

function monthsNotOver({ half, today, words }: ConcernSources): NoticeConcern[] {
  const months = monthsOfHalf(half).filter((month) => lastDay(month) >= today);
  return months.length === 0 ? [] : [concern('months-not-over', half, words, { months })];
}

function paidNotRecorded({ rows, half, words }: ConcernSources): NoticeConcern[] {
  return isPaidToldOfNobody(rows) ? [concern('paid-not-recorded', half, words)] : [];
}

function isPaidToldOfNobody(rows: readonly MemberDues[]): boolean {
  return rows.length > 0 && rows.every(({ paid }) => paid === null);
}

/** Months that no table of the ledger holds, where some are held. */
function monthsMissing({ accounts, half, today, rows, words }: ConcernSources): NoticeConcern[] {
  const missing = monthsOfHalf(half).filter((month) => !accounts.holds(month) && lastDay(month) < today);
  if (missing.length === 0 || !accounts.covers(half) || isPaidToldOfNobody(rows)) return [];
  return [concern('months-missing', half, words, { months: missing })];
}

function rowsMissing(sources: ConcernSources): NoticeConcern[] {
  const counted = ({ arrears, isInLedger }: CountedMonth): boolean => arrears > 0 && !isInLedger;
  return byMember(sources, 'row-missing', counted, () => null);
}

function byMember(
  { rows, names, half, words }: ConcernSources,
  kind: 'row-missing' | 'standard-unknown' | 'amount-unreadable' | 'due-computed' | 'due-far',
  applies: (month: CountedMonth) => boolean,
  cellOf: (month: CountedMonth) => CellRef | null,
): NoticeConcern[] {
  return rows.flatMap(({ member, months }) => {
    const concerned = months.filter(applies);
    const first = concerned[0];
    if (first === undefined) return [];
    return [
      concern(kind, half, words, {
        member: names.get(member.key) ?? member.displayName,
        months: concerned.map(({ month }) => month),
        cell: cellOf(first),
      }),
    ];
  });
}

/** A hundred thousand yuan for one month: the highest dues of a lifetime's pay stay far below. */
const IMPLAUSIBLE = fen(10_000_000);

function implausibleAmounts({ rows, names, half, words }: ConcernSources): NoticeConcern[] {
  return rows.flatMap(({ member, months }) =>
    months.flatMap(({ month, due, paid, cell }) => {
      const name = names.get(member.key) ?? member.displayName;
      const told = (amount: Fen, at: CellRef | null): NoticeConcern[] =>
        amount < IMPLAUSIBLE
          ? []
          : [concern('amount-implausible', half, words, { member: name, months: [month], amount, cell: at })];
      return [...told(paid, cell), ...(due.kind === 'owed' ? told(due.amount, due.cell) : [])];
    }),
  );
}

/** Payments that touch the half-year and whose payer is nobody on the roster, added up by name. */
function unknownPayers({ branch, half, words }: ConcernSources): NoticeConcern[] {
  const months = monthsOfHalf(half);
  const paidBy = new Map<string, { readonly amounts: Fen[]; readonly cell: CellRef }>();
  for (const { person, from, to, paid } of branch.payments) {
    if (person.member !== null || paid.state !== 'read' || typeof paid.value === 'string' || paid.value === 0) continue;
    if (!months.some((month) => from <= month && month <= to)) continue;
    const known = paidBy.get(person.name) ?? { amounts: [], cell: person.cell };
    known.amounts.push(paid.value);
    paidBy.set(person.name, known);
  }
  return [...paidBy].map(([member, { amounts, cell }]) =>
    concern('payer-unknown', half, words, { member, amount: sumFen(amounts), cell }),
  );
}

function missingSettings({ branch: { settings }, half, words }: ConcernSources): NoticeConcern[] {
  return [
    ...(settings.branchName === null ? [concern('branch-name-missing', half, words)] : []),
    ...(settings.hotline === null ? [concern('hotline-missing', half, words)] : []),
  ];
}
