import { fenFromYuan } from '../../records/fen';
import { amountText } from '../format/amount';
import type { DraftCell } from '../../workbook/sheet-draft';

/** What a cell of a generated sheet shows, as its number format would have it. */
export function draftCellText({ value, style }: DraftCell): string {
  if (value === null) return '';
  if (typeof value !== 'number') return String(value);
  if (style === 'amount' || style === 'totalAmount') return amountText(fenFromYuan(value));
  if (style === 'percent' || style === 'totalPercent') return value.toFixed(1);
  return String(value);
}

/** Amounts, rates and counts stand to the right. */
export function isFigure({ style }: DraftCell): boolean {
  return /amount|percent|integer/iu.test(style);
}
