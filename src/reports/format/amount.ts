import { yuanText, type Fen } from '../../records/fen';

/** Yuan as people read it: two decimals, thousands apart, "1,234.00". */
export function amountText(amount: Fen): string {
  return yuanText(amount).replace(/\B(?=(\d{3})+\.)/g, ',');
}
