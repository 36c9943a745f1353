import { type Fen, yuanText } from '../../records/fen';

/** Yuan as people read it: two decimals, thousands apart, "1,234.00"; a dash for an amount that is not known. */
export function amountText(amount: Fen | null): string {
  if (amount === null) return '—';
  return yuanText(amount).replace(/\B(?=(\d{3})+\.)/g, ',');
}

/** "92.3%": always one decimal, so that a column of rates lines up. */
export function percentText(percent: number): string {
  return `${percent.toFixed(1)}%`;
}
