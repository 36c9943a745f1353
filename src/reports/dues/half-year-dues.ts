import type { DuesAccounts, MonthDues } from '../../dues/dues-accounts';
import { fen, NO_FEN, sumFen, type Fen } from '../../records/fen';
import { valueOf } from '../../records/field';
import { monthsOfHalf, type HalfYear } from '../../records/half-year';
import type { IsoDate } from '../../records/iso-date';
import type { Member } from '../../records/member';
import { membershipIn } from '../../records/membership';
import { lastDay, type Month } from '../../records/month';

/** Why nothing is owed: excused, or reduced without saying to what. */
export type Exemption = 'exempt' | 'reduced';

/** One member's dues for one month as reports count them. */
export interface CountedMonth extends MonthDues {
  /** A month is over on the day after its last: only then can anything be in arrears. */
  readonly isOver: boolean;
  /** Whether the ledger holds the month at all: else nobody can be told to have paid or not. */
  readonly isHeld: boolean;
  /** Whether a missing payment would be seen in the ledger at all. */
  readonly isInLedger: boolean;
  /** Null too where 应交 simply says that nothing is owed. */
  readonly exemption: Exemption | null;
  /** What was paid beyond what is owed; nothing where that cannot be told. */
  readonly overpaid: Fen;
}

/** One member's dues for a half-year. */
export interface MemberDues {
  readonly member: Member;
  /** The six months in order. */
  readonly months: readonly CountedMonth[];
  /** What is known to be owed; null where it is known for no month in which something may be owed. */
  readonly due: Fen | null;
  /** Null where no ledger says what was paid, or one has amounts that nothing says the meaning of; so are the arrears. */
  readonly paid: Fen | null;
  /** Of the months that are over. */
  readonly arrears: Fen | null;
  /** Of all six months: it settles no arrears of another month. */
  readonly overpaid: Fen;
}

export interface DuesTotals {
  /** Null where it is known of nobody. */
  readonly due: Fen | null;
  /** Null where it is known of nobody. */
  readonly paid: Fen | null;
  readonly arrears: Fen | null;
}

/**
 * The dues of a half-year (plan 三(二)3), member by member in roster order: the
 * one computation behind both notice and summary, so that they agree to the fen.
 * Due is of all six months. Arrears are the sum over the months that are over at
 * `today` of max(0, due − paid); a month that the ledger does not hold adds none, nor
 * one in which an amount cannot be read or what was paid is not known, for nothing can
 * be concluded from any of them.
 */
export function halfYearDues(
  members: readonly Member[],
  accounts: DuesAccounts,
  half: HalfYear,
  today: IsoDate,
): MemberDues[] {
  const months = monthsOfHalf(half);
  return members.map((member) => {
    const counted = months.map((month) => countedMonth(accounts.of(member.key, month), accounts, today));
    // A sum without an amount that stands there is no sum.
    const isUnclear = counted.some(({ paidIs }) => paidIs === 'unclear');
    const told = isUnclear ? [] : counted.filter(({ paidIs }) => paidIs === 'known');
    return {
      member,
      months: isUnclear ? counted.map((month) => ({ ...month, arrears: NO_FEN })) : counted,
      due: counted.some(isKnown) || !counted.some(isUnknown) ? sumFen(counted.map(dueOf)) : null,
      paid: sumOfKnown(told.map(({ paid }) => paid)),
      arrears: sumOfKnown(told.map(({ arrears }) => arrears)),
      overpaid: sumFen(counted.map(({ overpaid }) => overpaid)),
    };
  });
}

/** Null where none is known. */
function sumOfKnown(amounts: readonly Fen[]): Fen | null {
  return amounts.length === 0 ? null : sumFen(amounts);
}

function countedMonth(dues: MonthDues, accounts: DuesAccounts, today: IsoDate): CountedMonth {
  const { member, month } = dues;
  const isOver = lastDay(month) < today;
  const isInLedger = accounts.answersFor(member.key, month);
  const isHeld = accounts.holds(month) || isInLedger;
  const exemption = exemptionOf(dues, accounts);
  return {
    ...dues,
    isOver,
    isHeld,
    isInLedger,
    exemption,
    overpaid: tellsOverpayment(dues, exemption) ? fen(Math.max(0, dues.paid - dueOf(dues))) : NO_FEN,
    arrears: isOver && isHeld && dues.paidIs === 'known' && !dues.unreadable ? dues.arrears : NO_FEN,
  };
}

function exemptionOf({ member, month, due }: MonthDues, accounts: DuesAccounts): Exemption | null {
  if (due.kind !== 'exempt' || due.source === 'nothingDue') return null;
  if (due.source !== 'line') return 'exempt';
  const written = valueOf(accounts.line(member.key, month)?.exempt ?? null);
  return written?.includes('减') ? 'reduced' : 'exempt';
}

/**
 * Whether more than is owed would show. Not where an amount is unknown or
 * unreadable, where dues are reduced, and in the month of a transfer, in which
 * either branch may collect.
 */
function tellsOverpayment({ member, month, due, paidIs, unreadable }: MonthDues, exemption: Exemption | null): boolean {
  if (due.kind === 'unknown' || unreadable || paidIs !== 'known' || exemption === 'reduced') return false;
  return due.kind !== 'notOwing' || membershipIn(member, month) !== 'transferMonth';
}

/** What is owed for the month; nothing where it is not known. */
export function dueOf({ due }: MonthDues): Fen {
  return due.kind === 'owed' ? due.amount : NO_FEN;
}

export function isUnknown({ due }: MonthDues): boolean {
  return due.kind === 'unknown';
}

function isKnown({ due }: MonthDues): boolean {
  return due.kind === 'owed' || due.kind === 'exempt';
}

/** Whether anything is owed, excused or paid in the half-year: who is listed in a notice. */
export function takesPart({ months, paid }: MemberDues): boolean {
  return (paid ?? 0) !== 0 || months.some(({ due, unreadable }) => due.kind !== 'notOwing' || unreadable);
}

/** Months that are over and that the ledger does not hold: nothing of them is counted as arrears. */
export function monthsNotHeld(rows: readonly MemberDues[]): Month[] {
  return monthsThat(rows, ({ isOver, isHeld, paidIs }) => isOver && !isHeld && paidIs === 'known');
}

/** Months to which it applies for anybody, in order. */
export function monthsThat(rows: readonly MemberDues[], applies: (month: CountedMonth) => boolean): Month[] {
  return [...new Set(rows.flatMap(({ months }) => months.filter(applies).map(({ month }) => month)))].sort();
}

export function totalsOf(rows: readonly MemberDues[]): DuesTotals {
  return {
    due: totalOf(rows.map(({ due }) => due)),
    paid: totalOf(rows.map(({ paid }) => paid)),
    arrears: totalOf(rows.map(({ arrears }) => arrears)),
  };
}

/** The same for the month at an index of the half-year, 0 to 5. */
export function totalsOfMonth(rows: readonly MemberDues[], index: number): DuesTotals {
  const months = rows.flatMap((row) => row.months[index] ?? []);
  return {
    due: totalOf(months.map((month) => (isUnknown(month) ? null : dueOf(month)))),
    paid: totalOf(months.map(({ paid, paidIs }) => (paidIs === 'known' ? paid : null))),
    arrears: totalOf(months.map(({ arrears, paidIs }) => (paidIs === 'known' ? arrears : null))),
  };
}

/** Of those that are known; null where none of some is. */
function totalOf(amounts: readonly (Fen | null)[]): Fen | null {
  const known = amounts.filter((amount) => amount !== null);
  return known.length === 0 && amounts.length > 0 ? null : sumFen(known);
}
