import type { Fen } from '../../records/fen';
import type { IsoDate } from '../../records/iso-date';
import type { MemberKey } from '../../records/member';
import { monthsFrom, type Month } from '../../records/month';
import { duesAccounts } from '../../dues/build-dues-accounts';
import { earlierArrears } from '../../recording/dues/earlier-arrears';
import { duesOfMonth } from '../../recording/dues/dues-of-month';
import type { ExemptionIntent, PaymentIntent, StandardIntent } from '../../recording/intent';
import type { RecordingBook } from '../../recording/recording';
import { UsageProblem } from '../usage-problem';
import { findMember } from '../find-member';
import type { MonthSpan } from './record-options';

export interface PaymentOptions {
  readonly month: MonthSpan;
  readonly member?: readonly string[];
  /** Everybody who still owes one of the months. */
  readonly all: boolean;
  /** What the payers owe from before is paid too. */
  readonly withArrears: boolean;
  readonly except?: readonly string[];
  readonly amount?: Fen;
  readonly paidOn?: IsoDate;
}

/** Payments of the named members, or of all who owe. Throws UsageProblem where neither is stated. */
export function duesIntents(book: RecordingBook, options: PaymentOptions): PaymentIntent[] {
  const { month, member = [], all, withArrears, except = [], amount = null, paidOn = null } = options;
  const { branch } = book.reading;
  if (!all && member.length === 0) throw new UsageProblem('whoPays', {});
  const left = new Set(except.map((name) => findMember(branch, name).key));
  const named = member.map((name) => findMember(branch, name).key);
  const payers = [...new Set([...named, ...(all ? owing(book, month) : [])])].filter((key) => !left.has(key));
  const before = earlierArrears(branch, duesAccounts(branch), month.from, { paysNow: true });
  const late = withArrears ? [...new Set([...payers, ...(all ? owingBefore(book, month.from) : [])])] : [];
  const payments = [
    ...late
      .filter((key) => !left.has(key))
      .flatMap((key) => before(key).spans.map((span) => ({ member: key, ...span, amount: null, paidOn }))),
    ...payers.map((key) => ({ member: key, ...month, amount, paidOn })),
  ];
  return [{ kind: 'payment', payments, isOfAll: all && !withArrears }];
}

function owing(book: RecordingBook, { from, to }: MonthSpan): MemberKey[] {
  return monthsFrom(from, to).flatMap((month) => {
    const open = duesOfMonth(book, month).people.filter(
      (each) => each.due !== null && !each.settled && !each.unreadable,
    );
    return open.map(({ member }) => member);
  });
}

function owingBefore(book: RecordingBook, month: Month): MemberKey[] {
  return duesOfMonth(book, month).people.flatMap(({ member, arrearsBefore }) => (arrearsBefore > 0 ? [member] : []));
}

export interface ExemptionOptions {
  readonly month: MonthSpan;
  readonly member: string;
  readonly reason: string;
}

export function exemptionIntents({ reading }: RecordingBook, options: ExemptionOptions): ExemptionIntent[] {
  const { month, member, reason } = options;
  return [{ kind: 'exemption', member: findMember(reading.branch, member).key, ...month, reason }];
}

export interface StandardOptions {
  readonly member: string;
  readonly amount?: Fen;
}

export function standardIntents({ reading }: RecordingBook, { member, amount }: StandardOptions): StandardIntent[] {
  return [{ kind: 'standard', member: findMember(reading.branch, member).key, standard: amount ?? null }];
}
