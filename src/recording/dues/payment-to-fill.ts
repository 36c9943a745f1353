import type { Payment } from '../../records/dues';
import { fen, sumFen, type Fen } from '../../records/fen';
import type { IsoDate } from '../../records/iso-date';

/** What of the payments that stand for some months already is to be written. */
export type PaymentToFill =
  | { readonly kind: 'nothing' }
  /** The payment stands there without its day, or with another. */
  | { readonly kind: 'date'; readonly payment: Payment }
  /** Its cell takes the amount: a blank one, or the only one, which holds another amount. */
  | {
      readonly kind: 'amount';
      readonly payment: Payment;
      readonly amount: Fen;
      /** Part of it was paid before. */
      readonly completes?: boolean;
    }
  /** Several hold other amounts: which one is meant is not known. */
  | { readonly kind: 'unclear' };

/** A payment of a stated amount: the same one is not recorded twice, a blank cell is filled before a written one changes. */
export function statedPayment(payments: readonly Payment[], amount: Fen, paidOn: IsoDate | null): PaymentToFill {
  const same = payments.filter(({ paid }) => paid.value === amount);
  if (same.some((payment) => paidOn === null || hasDate(payment, paidOn))) return { kind: 'nothing' };
  const undated = same.find((payment) => payment.paidOn?.state === 'blank');
  if (undated) return { kind: 'date', payment: undated };
  const open = payments.find(isOpen);
  if (open) return { kind: 'amount', payment: open, amount };
  const [only, ...others] = payments;
  if (!only || others.length > 0) return { kind: 'unclear' };
  return only.paid.value === amount ? { kind: 'date', payment: only } : { kind: 'amount', payment: only, amount };
}

/**
 * What is due was paid: nothing where at least that stands there already; the rest
 * into a blank cell where there are several; else the one cell now says all of it.
 */
export function duePayment(
  payments: readonly Payment[],
  due: Fen,
  paidOn: IsoDate | null,
  isAlone: boolean,
): PaymentToFill {
  const paid = sumFen(payments.map(amountOf));
  const [only, ...others] = payments;
  if (paid >= due) {
    const dates = isAlone && paidOn !== null && only !== undefined && others.length === 0 && !hasDate(only, paidOn);
    return dates ? { kind: 'date', payment: only } : { kind: 'nothing' };
  }
  if (only && others.length === 0) {
    return { kind: 'amount', payment: only, amount: due, ...(paid > 0 ? { completes: true } : {}) };
  }
  const open = payments.find(isOpen);
  return open ? { kind: 'amount', payment: open, amount: fen(due - paid) } : { kind: 'unclear' };
}

/** Blank, 0 and —: nothing was paid. */
function isOpen({ paid }: Payment): boolean {
  return paid.state === 'blank' || paid.value === 0;
}

function amountOf({ paid }: Payment): Fen {
  return paid.value === null || typeof paid.value === 'string' ? fen(0) : paid.value;
}

/** A ledger without dates cannot say another one. */
function hasDate({ paidOn }: Payment, date: IsoDate): boolean {
  return paidOn === null || paidOn.value === date;
}
