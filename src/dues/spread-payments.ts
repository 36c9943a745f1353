import type { Payment } from '../records/dues';
import { fen, type Fen } from '../records/fen';
import { valueOf } from '../records/field';
import type { Month } from '../records/month';
import type { PaidShare } from './dues-accounts';
import { monthsOfPayment } from './member-ledger';

/**
 * Which month each payment counts for (quarterly payment and payment in advance are
 * allowed): a payment that covers several months gives each, in order, what is
 * still due there, and the rest to the last. Payments of an amount for a single month
 * are placed first, so that a longer one only fills what they leave open, and √ comes
 * last: it stands for what is open still. Shares always add up to the payments. Each month's shares are in order of payment date, undated first.
 */
export function spreadPayments(payments: readonly Payment[], dueOf: (month: Month) => Fen): Map<Month, PaidShare[]> {
  const shares = new Map<Month, PaidShare[]>();
  const give = (payment: Payment, month: Month, amount: Fen): void => {
    if (amount === 0) return;
    const share = shareOf(payment, amount);
    const known = shares.get(month);
    if (known) known.push(share);
    else shares.set(month, [share]);
  };
  const openIn = (month: Month): Fen => fen(Math.max(0, dueOf(month) - paidOf(shares.get(month) ?? [])));
  const longer: Payment[] = [];
  const asOwed: Payment[] = [];
  for (const payment of payments) {
    if (payment.paid.value === 'asOwed') asOwed.push(payment);
    else if (payment.from < payment.to) longer.push(payment);
    else give(payment, payment.to, amountPaid(payment));
  }
  for (const payment of longer) {
    let rest = amountPaid(payment);
    for (const month of monthsOfPayment(payment)) {
      const part = month === payment.to ? rest : fen(Math.max(0, Math.min(rest, openIn(month))));
      give(payment, month, part);
      rest = fen(rest - part);
    }
  }
  for (const payment of asOwed) {
    for (const month of monthsOfPayment(payment)) give(payment, month, openIn(month));
  }
  for (const ofMonth of shares.values()) if (ofMonth.length > 1) ofMonth.sort(byDate);
  return shares;
}

/** The same for the payments of one month, none of which is for another. */
export function sharesOfMonth(payments: readonly Payment[]): readonly PaidShare[] {
  const shares: PaidShare[] = [];
  for (const payment of payments) {
    const amount = amountPaid(payment);
    if (amount !== 0) shares.push(shareOf(payment, amount));
  }
  return shares.length > 1 ? shares.sort(byDate) : shares;
}

function shareOf(payment: Payment, amount: Fen): PaidShare {
  return { payment, amount, paidOn: valueOf(payment.paidOn) };
}

/** What they come to together: of payments for one month, none of which is for another, the month's. */
export function amountOf(payments: readonly Payment[]): Fen {
  let total = 0;
  for (const payment of payments) total += amountPaid(payment);
  return fen(total);
}

export function paidOf(shares: readonly PaidShare[]): Fen {
  let total = 0;
  for (const { amount } of shares) total += amount;
  return fen(total);
}

function amountPaid({ paid }: Payment): Fen {
  return paid.value === null || typeof paid.value === 'string' ? fen(0) : paid.value;
}

function byDate(one: PaidShare, other: PaidShare): number {
  const [first, second] = [one.paidOn ?? '', other.paidOn ?? ''];
  if (first === second) return 0;
  return first < second ? -1 : 1;
}
