import type { PaymentIntent } from '../intent';
import type { Recorder } from '../recorder';

export const recordPayments: Recorder<PaymentIntent> = ({ kind }, _book, list) => {
  list.refuse('not-recordable', { kind }, null);
};
