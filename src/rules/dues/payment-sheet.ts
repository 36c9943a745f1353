import type { Month } from '../../records/month';
import type { CheckContext } from '../context';

/**
 * The sheet on which a payment of the month would be typed, for members without a
 * row there: the ledger that holds the month, else the list it would be added to.
 */
export function paymentSheet({ branch: { duesTables } }: CheckContext, month: Month): string | null {
  const table =
    duesTables.find(({ months }) => months.includes(month)) ?? duesTables.findLast(({ layout }) => layout === 'list');
  return table?.sheet ?? null;
}
