import { duesAccounts } from '../../dues/build-dues-accounts';
import { isComputed, isFarFromLast } from '../../dues/computed';
import type { Due, DuesAccounts, MonthDues } from '../../dues/dues-accounts';
import type { Branch } from '../../records/branch';
import type { CellRef } from '../../records/cell-ref';
import { NO_FEN, sumFen, type Fen } from '../../records/fen';
import { valueOf } from '../../records/field';
import type { IsoDate } from '../../records/iso-date';
import type { Member, MemberKey } from '../../records/member';
import type { Month } from '../../records/month';
import type { PaymentIntent, PaymentMade } from '../intent';
import type { RecordingBook } from '../recording';
import { earlierArrears, type EarlierArrears } from './earlier-arrears';

/** Why a member's due is no amount: `unreadable` where a cell that would tell cannot be read. */
export type NoDue = 'exempt' | 'not-owing' | 'unknown' | 'unreadable';

/** One member in the collector's list of a month. */
export interface MemberDuesOfMonth {
  readonly member: MemberKey;
  readonly name: string;
  readonly section: string | null;
  /** What is owed for the month; null where that is no amount, and then `noDue` says why. */
  readonly due: Fen | null;
  readonly noDue: NoDue | null;
  /** What is owed was computed from the base: neither ledger nor roster states it. */
  readonly isComputed: boolean;
  /** What was last stated, where what is owed is far from it; else null. */
  readonly farFrom: Fen | null;
  readonly paid: Fen;
  /** What is still to be paid: due − paid; null where either is not known. */
  readonly open: Fen | null;
  /** The day of the last payment for the month; null where none is recorded. */
  readonly paidOn: IsoDate | null;
  readonly exempt: boolean;
  /** What is still open of the months before, as far as the ledger tells of them. */
  readonly arrearsBefore: Fen;
  /** The months of those arrears, in the spans in which they can be paid. */
  readonly spansBefore: EarlierArrears['spans'];
  /** Nothing is left to be paid for the month: paid in full, or nothing owed. */
  readonly settled: boolean;
  /** An amount of the month cannot be read: what was paid is not known for certain. */
  readonly unreadable: boolean;
  /** Where the payment is typed; else where the missing standard would be. Null without such a cell. */
  readonly cell: CellRef | null;
}

/** Who owes what for a month, for taking dues (plan 三(二)3). */
export interface DuesOfMonth {
  readonly month: Month;
  /** In the order of the ledger's rows; those without a row after them, in roster order. */
  readonly people: readonly MemberDuesOfMonth[];
  readonly totals: {
    readonly due: Fen;
    readonly paid: Fen;
    /** What is still to be paid for the month. */
    readonly open: Fen;
    readonly arrearsBefore: Fen;
    /** People by how they stand to the month. */
    readonly people: number;
    readonly settled: number;
    readonly unknown: number;
  };
}

/** Every member of whom dues may be taken for the month: those who owe nothing and paid nothing are left out. */
export function duesOfMonth({ reading }: Pick<RecordingBook, 'reading'>, month: Month): DuesOfMonth {
  const { branch } = reading;
  const accounts = duesAccounts(branch);
  const before = earlierArrears(branch, accounts, month);
  const ofMonth = inLedgerOrder(branch, month).flatMap((member) => {
    const dues = accounts.of(member.key, month);
    return takesPart(dues) ? [{ dues, row: ofMember(dues, accounts, before(member.key)) }] : [];
  });
  const people = ofMonth.map(({ row }) => row);
  return {
    month,
    people,
    totals: {
      due: sumFen(people.map(({ due }) => due ?? NO_FEN)),
      paid: sumFen(people.map(({ paid }) => paid)),
      open: sumFen(ofMonth.map(({ dues }) => dues.arrears)),
      arrearsBefore: sumFen(people.map(({ arrearsBefore }) => arrearsBefore)),
      people: people.length,
      settled: people.filter(({ settled }) => settled).length,
      unknown: people.filter(({ noDue }) => noDue === 'unknown' || noDue === 'unreadable').length,
    },
  };
}

function takesPart({ due, paid, unreadable }: MonthDues): boolean {
  return due.kind !== 'notOwing' || paid !== 0 || unreadable;
}

function ofMember(dues: MonthDues, accounts: DuesAccounts, before: EarlierArrears): MemberDuesOfMonth {
  const { member, due, paid, arrears, shares, unreadable } = dues;
  const noDue = noDueOf(due, unreadable);
  return {
    member: member.key,
    name: member.displayName,
    section: valueOf(member.section),
    due: due.kind === 'owed' ? due.amount : null,
    noDue,
    isComputed: isComputed(dues),
    farFrom: isFarFromLast(dues, accounts) ? accounts.lastStated(member.key, dues.month) : null,
    paid,
    open: unreadable || due.kind === 'unknown' ? null : arrears,
    paidOn: shares.at(-1)?.paidOn ?? null,
    exempt: due.kind === 'exempt',
    arrearsBefore: before.amount,
    spansBefore: before.spans,
    settled: !unreadable && arrears === 0 && due.kind !== 'unknown',
    unreadable,
    cell: dues.cell ?? (due.kind === 'unknown' ? due.cell : null),
  };
}

function noDueOf(due: Due, unreadable: boolean): NoDue | null {
  switch (due.kind) {
    case 'owed':
      return null;
    case 'exempt':
      return 'exempt';
    case 'notOwing':
      return 'not-owing';
    case 'unknown':
      return unreadable ? 'unreadable' : 'unknown';
  }
}

function inLedgerOrder({ members, duesTables }: Branch, month: Month): Member[] {
  const byKey = new Map(members.map((member) => [member.key, member]));
  const listed = duesTables
    .filter(({ months }) => months.includes(month))
    .flatMap(({ people }) => people.flatMap(({ member }) => (member === null ? [] : (byKey.get(member) ?? []))));
  return [...new Set([...listed, ...members])];
}

/** What one member did other than pay what is due on the day. */
export type PaymentException =
  | { readonly kind: 'not-paid' }
  /** Another amount, another day (null: not stated), or both. */
  | { readonly kind: 'paid'; readonly amount: Fen | null; readonly paidOn: IsoDate | null };

/**
 * "All paid today": everyone who still owes something for the month paid what is
 * due on that day, but for the exceptions. Whose due is not known, or who owes
 * nothing, is in it only with an exception that states the payment.
 */
export function paymentsForAll(
  { month, people }: Pick<DuesOfMonth, 'month' | 'people'>,
  paidOn: IsoDate | null,
  exceptions: ReadonlyMap<MemberKey, PaymentException>,
): PaymentIntent {
  const payments = people.flatMap(({ member, due, settled, unreadable }): PaymentMade[] => {
    const exception = exceptions.get(member);
    if (exception?.kind === 'not-paid') return [];
    const period = { member, from: month, to: month };
    if (exception) return [{ ...period, amount: exception.amount, paidOn: exception.paidOn }];
    return settled || unreadable || due === null ? [] : [{ ...period, amount: null, paidOn }];
  });
  return { kind: 'payment', payments };
}
