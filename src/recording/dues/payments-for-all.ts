import type { Fen } from '../../records/fen';
import type { IsoDate } from '../../records/iso-date';
import type { MemberKey } from '../../records/member';
import type { PaymentIntent, PaymentMade } from '../intent';
import type { DuesOfMonth } from './dues-of-month';

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
