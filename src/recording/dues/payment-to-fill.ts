import type { Payment } from '../../records/dues';
import { fen, NO_FEN, sumFen, type Fen } from '../../records/fen';
import type { IsoDate } from '../../records/iso-date';

/** What of the payments that stand for some months already is to be written. */
export type PaymentToFill =
  | { readonly kind: 'nothing' }
  /** The payment stands there without its day, or with another one and the amount that was stated. */
  | { readonly kind: 'date'; readonly payment: Payment }
  /** Its cell takes the amount: a blank one, or the only one, which holds part of it. */
  | {
      readonly kind: 'amount';
      readonly payment: Payment;
      /** What the cell is to say: `before` and what was paid now. */
      readonly amount: Fen;
      /** What was paid before; nothing where the cell says nothing that can be read. */
      readonly before: Fen;
    }
  /** Part of what is due stands there, of the same amount and without a day that would tell it from this one. */
  | { readonly kind: 'same-again'; readonly payment: Payment }
  /**
   * All that is due stands there, with another day, and no amount was stated. The day may be that of a part
   * which the rest was added to, so it stays.
   */
  | { readonly kind: 'day-stays'; readonly payment: Payment }
  /** All that is due stands there: another amount would wipe it out, or be taken twice. */
  | { readonly kind: 'recorded'; readonly payment: Payment; readonly paid: Fen }
  /** Several hold other amounts: which one is meant is not known. */
  | { readonly kind: 'unclear' };

/** A payment as a person states it, and what is due for its months; null where that is not known. */
export interface StatedPayment {
  readonly amount: Fen;
  readonly paidOn: IsoDate | null;
  readonly due: Fen | null;
}

/**
 * A payment of a stated amount. The same one is not recorded twice, a blank cell is
 * filled before a written one changes, and to part of what is due it is added.
 */
export function statedPayment(payments: readonly Payment[], { amount, paidOn, due }: StatedPayment): PaymentToFill {
  const isPart = due !== null && sumFen(payments.map(amountOf)) < due;
  const same = payments.filter(({ paid }) => paid.value === amount);
  const told = same.find((payment) => paidOn === null || hasDate(payment, paidOn));
  if (told) return isPart && !isDated(told, paidOn) ? { kind: 'same-again', payment: told } : { kind: 'nothing' };
  const undated = same.find((payment) => payment.paidOn?.state === 'blank');
  if (undated) return { kind: 'date', payment: undated };
  const open = payments.find(isOpen);
  if (open) return { kind: 'amount', payment: open, amount, before: NO_FEN };
  const [only, ...others] = payments;
  if (!only || others.length > 0) return { kind: 'unclear' };
  const before = amountOf(only);
  if (before === amount && !isPart) return { kind: 'date', payment: only };
  if (before > 0 && due !== null && !isPart) return { kind: 'recorded', payment: only, paid: before };
  return { kind: 'amount', payment: only, amount: sumFen([before, amount]), before };
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
    if (!isAlone || paidOn === null || only === undefined || others.length > 0 || hasDate(only, paidOn))
      return { kind: 'nothing' };
    return only.paidOn?.state === 'blank' ? { kind: 'date', payment: only } : { kind: 'day-stays', payment: only };
  }
  if (only && others.length === 0) return { kind: 'amount', payment: only, amount: due, before: paid };
  const open = payments.find(isOpen);
  return open ? { kind: 'amount', payment: open, amount: fen(due - paid), before: NO_FEN } : { kind: 'unclear' };
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

/** Whether a day tells this payment from another one of the same amount. */
function isDated(payment: Payment, date: IsoDate | null): boolean {
  return date !== null && payment.paidOn?.value === date;
}
