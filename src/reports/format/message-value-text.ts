import type { Words } from '../../locales/words';
import { fullAddress } from '../../records/cell-ref';
import type { MessageValue } from '../../rules/message-value';
import { amountText } from './amount';
import { dateText } from './date';
import { listText } from './list';
import { monthText } from './month';
import { percentText } from './percent';
import type { Period } from '../../records/period';

/**
 * A value of a finding as a sentence shows it. Numbers stay numbers, so that the
 * words can choose a plural by them.
 */
export function messageValueText(value: MessageValue, words: Words, period: Period): string | number {
  if (typeof value === 'string' || typeof value === 'number') return value;
  if ('fen' in value) return amountText(value.fen);
  if ('date' in value) return dateText(value.date, words, period);
  if ('month' in value) return monthText(value.month, words, period);
  if ('percent' in value) return percentText(value.percent);
  if ('kind' in value) return words(`terms.kind.${value.kind}`);
  if ('term' in value) return words(`terms.${value.term}`);
  if ('cell' in value) return fullAddress(value.cell);
  const items = value.list.map((item) => String(messageValueText(item, words, period)));
  return listText(items, words);
}
