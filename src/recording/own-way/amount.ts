import { yuanNumber, yuanText, type Fen } from '../../records/fen';
import type { Written } from '../../notation/written';

/** An amount as ledgers keep it: a number of yuan. */
export function writtenAmount(amount: Fen): Written {
  return { value: yuanNumber(amount), text: yuanText(amount), format: 'amount' };
}
