import type { DuesAccounts } from '../../dues/dues-accounts';
import { isComputed } from '../../dues/computed';
import { isFarFrom } from '../../dues/member-ledger';
import { NO_FEN, sumFen, yuanText, type Fen } from '../../records/fen';
import type { IsoDate } from '../../records/iso-date';
import type { Member } from '../../records/member';
import { monthsFrom, type Month } from '../../records/month';
import type { PaymentIntent, PaymentMade } from '../intent';
import { isNote, note, noteMonths } from '../note';
import type { Recorder } from '../recorder';
import type { NoteMonths, RecordingNote } from '../recording';
import { DuesDesk } from './dues-desk';
import { earlierArrears } from './earlier-arrears';
import { isNoted } from './noted-payment';
import { duePayment, statedPayment } from './payment-to-fill';
import type { Place } from './place';
import { writePayment } from './write-payment';

/**
 * Payments of dues (plan 三(二)3) into the ledger that exists: the month's cell of a
 * matrix, the month's 实交 and date of a two-tier one, a row of a list. An amount
 * over several places is given to them by what is due for each, and refused where it
 * is not that sum.
 */
export const recordPayments: Recorder<PaymentIntent> = ({ payments, isOfAll = false }, book, list) => {
  const desk = new DuesDesk(book, list);
  const taken = new Set<string>();
  for (const payment of payments) {
    const member = desk.member(payment.member);
    if (!member || !isSound(desk, payment, member)) continue;
    const twice = monthsFrom(payment.from, payment.to).find((month) => taken.has(`${member.key} ${month}`));
    if (twice !== undefined) {
      list.refuse('payment-twice', { name: member.displayName, months: noteMonths(twice) });
      continue;
    }
    for (const month of monthsFrom(payment.from, payment.to)) taken.add(`${member.key} ${month}`);
    takePayment(desk, payment, member);
  }
  if (isOfAll) remarkOnArrears(desk, payments);
};

/** What is owed from before and not paid now: said once of all who owe it. */
function remarkOnArrears({ accounts, book, list }: DuesDesk, payments: readonly PaymentMade[]): void {
  const first = payments.map(({ from }) => from).sort()[0];
  if (first === undefined) return;
  const before = earlierArrears(book.reading.branch, accounts, first);
  const owing = book.reading.branch.members.flatMap(({ key, displayName }) => {
    const { amount } = before(key);
    return amount > 0 ? [{ displayName, amount }] : [];
  });
  if (owing.length === 0) return;
  list.remark('payment-arrears-before', {
    names: owing.map(({ displayName }) => displayName).join('、'),
    amount: yuanText(sumFen(owing.map(({ amount }) => amount))),
  });
}

function isSound({ list }: DuesDesk, { from, to, amount }: PaymentMade, { displayName: name }: Member): boolean {
  if (from > to) list.refuse('dues-period-reversed', { name, from, to });
  else if (amount !== null && amount <= 0) list.refuse('payment-no-amount', { name, months: noteMonths(from, to) });
  else return true;
  return false;
}

function takePayment(desk: DuesDesk, payment: PaymentMade, member: Member): void {
  const { from, to, amount, paidOn } = payment;
  const due = dueOfMonths(desk.accounts, member, from, to);
  if (amount === null && !isAnythingDue(desk, due, payment, member)) return;
  const isSettled = amount === null && monthsFrom(from, to).every((month) => owesNothingMore(desk, member, month));
  const places = desk.places({ member, from, to, paidOn }, isSettled);
  if (places === null) return;
  if (amount === null && !isSettled) remarkOnDue(desk, payment, member);
  const [only, ...others] = places;
  const isAlone = others.length === 0;
  if (amount !== null && only && isAlone) {
    const total = isNote(due) ? null : due.total;
    if (total === 0) desk.list.remark('payment-not-owed', noteData(payment, member));
    const stated = { amount, paidOn, due: total };
    if (isNoted(only, stated)) return;
    writePayment(desk, member, only, stated, (there) => statedPayment(there, stated));
  } else if (isNote(due)) {
    desk.refuse(due);
  } else if (amount !== null && amount !== due.total && amount !== due.open) {
    const figures = { amount: yuanText(amount), due: yuanText(due.total), open: yuanText(due.open) };
    desk.list.refuse('payment-not-the-due', { ...noteData(payment, member), ...figures });
  } else {
    for (const place of places) writePart(desk, member, place, due.of(place.from, place.to), { isAlone, paidOn });
  }
}

/** What is about to be written was computed, or is far from what the ledger stated last. */
function remarkOnDue({ accounts, list }: DuesDesk, payment: PaymentMade, member: Member): void {
  const owed = monthsFrom(payment.from, payment.to).flatMap((month) => {
    const { due } = accounts.of(member.key, month);
    return due.kind === 'owed' ? [{ ...due, month }] : [];
  });
  if (owed.some((due) => isComputed({ due }))) list.remark('payment-due-computed', noteData(payment, member));
  for (const { amount, month } of owed) {
    const last = accounts.lastStated(member.key, month);
    if (last === null || !isFarFrom(amount, last)) continue;
    list.remark('payment-due-far', { ...noteData(payment, member), due: yuanText(amount), last: yuanText(last) });
    return;
  }
}

/** False, with a refusal, where what is due is not known, or nothing. */
function isAnythingDue(
  desk: DuesDesk,
  due: DueOfMonths | RecordingNote,
  payment: PaymentMade,
  member: Member,
): due is DueOfMonths {
  if (isNote(due)) desk.refuse(due);
  else if (due.total > 0) return true;
  else
    desk.list.refuse('payment-nothing-due', noteData(payment, member), desk.accounts.of(member.key, payment.to).cell);
  return false;
}

function noteData({ from, to }: PaymentMade, { displayName: name }: Member): { name: string; months: NoteMonths } {
  return { name, months: noteMonths(from, to) };
}

function owesNothingMore({ accounts }: DuesDesk, { key }: Member, month: Month): boolean {
  const { arrears, unreadable } = accounts.of(key, month);
  return arrears === 0 && !unreadable;
}

/** What is due for the months of one place, out of a payment for it alone or for several. */
function writePart(
  desk: DuesDesk,
  member: Member,
  place: Place,
  amount: Fen,
  { isAlone, paidOn }: { readonly isAlone: boolean; readonly paidOn: IsoDate | null },
): void {
  if (amount > 0) {
    const paid = { amount, paidOn, due: amount };
    writePayment(desk, member, place, paid, (there) => duePayment(there, amount, paidOn, isAlone));
    return;
  }
  desk.list.remark('payment-month-free', { name: member.displayName, months: noteMonths(place.from, place.to) });
}

/** What is due of a member for some months in a row, month by month. */
interface DueOfMonths {
  readonly total: Fen;
  /** What of it is still to be paid. */
  readonly open: Fen;
  /** Nothing for exempt months and those outside the membership. */
  of(from: Month, to: Month): Fen;
}

/**
 * What is due for each of the months by the ledger's 应交, the standards or the
 * base. A note where a month's due is known from nowhere, or from a cell that
 * cannot be read; its cell is where it could be put right.
 */
function dueOfMonths(accounts: DuesAccounts, member: Member, from: Month, to: Month): DueOfMonths | RecordingNote {
  const amounts = new Map<Month, Fen>();
  for (const month of monthsFrom(from, to)) {
    const { due, unreadable } = accounts.of(member.key, month);
    if (due.kind === 'unknown') {
      const id = unreadable ? 'payment-due-unreadable' : 'payment-due-unknown';
      return note(id, { name: member.displayName, months: noteMonths(month) }, due.cell);
    }
    amounts.set(month, due.kind === 'owed' ? due.amount : NO_FEN);
  }
  return {
    total: sumFen(amounts.values()),
    open: sumFen(monthsFrom(from, to).map((month) => accounts.of(member.key, month).arrears)),
    of: (first, last) => sumFen(monthsFrom(first, last).map((month) => amounts.get(month) ?? NO_FEN)),
  };
}
