import type { PaymentIntent, PaymentMade } from '../intent';
import type { Member } from '../../records/member';
import { yuanText } from '../../records/fen';
import { monthsFrom, type Month } from '../../records/month';
import type { Recorder } from '../recorder';
import { dueOfMonths, type DueOfMonths } from './due-of-months';
import { DuesDesk } from './dues-desk';
import { isProblem, monthsText, type Place, type PlaceProblem } from './place';
import { writePayment } from './write-payment';

/**
 * Payments of dues (plan 三(二)3) into the ledger that exists: the month's cell of a
 * matrix, the month's 实交 and date of a two-tier one, a row of a list. An amount
 * over several places is given to them by what is due for each, and refused where it
 * is not that sum.
 */
export const recordPayments: Recorder<PaymentIntent> = ({ payments }, book, list) => {
  const desk = new DuesDesk(book, list);
  const taken = new Set<string>();
  for (const payment of payments) {
    const member = desk.member(payment.member);
    if (!member || !isSound(desk, payment, member)) continue;
    const twice = monthsFrom(payment.from, payment.to).find((month) => taken.has(`${member.key} ${month}`));
    if (twice !== undefined) {
      list.refuse('payment-twice', { name: member.displayName, months: twice });
      continue;
    }
    for (const month of monthsFrom(payment.from, payment.to)) taken.add(`${member.key} ${month}`);
    takePayment(desk, payment, member);
  }
};

function isSound({ list }: DuesDesk, { from, to, amount }: PaymentMade, { displayName: name }: Member): boolean {
  if (from > to) list.refuse('dues-period-reversed', { name, from, to });
  else if (amount !== null && amount <= 0) list.refuse('payment-no-amount', { name, months: monthsText(from, to) });
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
  const [only, ...others] = places;
  const isAlone = others.length === 0;
  if (amount !== null && only && isAlone) {
    const total = isProblem(due) ? null : due.total;
    if (total === 0) desk.list.remark('payment-not-owed', noteData(payment, member));
    writePayment(desk, member, only, { amount, isStated: true, isAlone, paidOn, due: total });
  } else if (isProblem(due)) {
    desk.refuse(due);
  } else if (amount !== null && amount !== due.total) {
    const figures = { amount: yuanText(amount), due: yuanText(due.total) };
    desk.list.refuse('payment-not-the-due', { ...noteData(payment, member), ...figures });
  } else {
    for (const place of places) spread(desk, member, place, due, { isAlone, paidOn });
  }
}

/** False, with a refusal, where what is due is not known, or nothing. */
function isAnythingDue(
  desk: DuesDesk,
  due: DueOfMonths | PlaceProblem,
  payment: PaymentMade,
  member: Member,
): due is DueOfMonths {
  if (isProblem(due)) desk.refuse(due);
  else if (due.total > 0) return true;
  else
    desk.list.refuse('payment-nothing-due', noteData(payment, member), desk.accounts.of(member.key, payment.to).cell);
  return false;
}

function noteData({ from, to }: PaymentMade, { displayName: name }: Member): { name: string; months: string } {
  return { name, months: monthsText(from, to) };
}

function owesNothingMore({ accounts }: DuesDesk, { key }: Member, month: Month): boolean {
  const { arrears, unreadable } = accounts.of(key, month);
  return arrears === 0 && !unreadable;
}

function spread(
  desk: DuesDesk,
  member: Member,
  place: Place,
  due: DueOfMonths,
  how: Pick<Parameters<typeof writePayment>[3], 'isAlone' | 'paidOn'>,
): void {
  const amount = due.of(place.from, place.to);
  if (amount > 0) {
    writePayment(desk, member, place, { ...how, amount, isStated: false, due: amount });
    return;
  }
  desk.list.remark('payment-month-free', { name: member.displayName, months: monthsText(place.from, place.to) });
}
