import type { IsoDate } from '../records/iso-date';
import type { MonthDues, PaidShare } from './dues-accounts';

/** A share whose day of payment is known. */
export type DatedShare = PaidShare & { readonly paidOn: IsoDate };

/**
 * Of several payments for a month the one with which the dues were met, and so the
 * one whose date counts; the last one where they are not met or not known. Null
 * where nothing was owed or paid, where that payment has no date, and where the date
 * of any payment of the month cannot be read.
 */
export function decidingShare(account: MonthDues): DatedShare | null {
  const share = shareThatDecides(account);
  return share !== null && isDated(share) ? share : null;
}

function shareThatDecides({ due, shares }: MonthDues): PaidShare | null {
  if (due.kind === 'exempt' || due.kind === 'notOwing') return null;
  if (shares.some(({ payment }) => payment.paidOn?.state === 'unreadable')) return null;
  let paid = 0;
  for (const share of shares) {
    paid += share.amount;
    if (due.kind === 'owed' && paid >= due.amount) return share;
  }
  return shares.at(-1) ?? null;
}

function isDated(share: PaidShare): share is DatedShare {
  return share.paidOn !== null;
}
