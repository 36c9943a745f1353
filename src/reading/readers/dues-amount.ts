import type { DuesAmount } from '../../records/dues';
import type { Field } from '../../records/field';
import type { Month } from '../../records/month';
import { parseDuesCell } from '../../notation/amount';
import { fieldAt } from '../../notation/cell-reading';
import type { ReadingContext } from './reading-context';
import type { Placed } from './table-row';

/** An 应交 or 实交 cell; one that cannot be read is reported for its month. */
export function duesAmount(
  { value, cell }: Placed,
  field: 'due' | 'paid',
  month: Month | null,
  { issues }: Pick<ReadingContext, 'issues'>,
): Field<DuesAmount> {
  const amount = fieldAt(parseDuesCell(value), cell);
  return amount.state === 'unreadable' ? issues.checked(amount, { role: 'dues', field, month }) : amount;
}
