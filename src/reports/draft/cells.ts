import { yuanNumber, type Fen } from '../../records/fen';
import type { CellStyle, DraftCell } from '../../workbook/sheet-draft';
import type { CellValue } from '../../workbook/snapshot';

export function cell(value: CellValue, style: CellStyle): DraftCell {
  return { value, style };
}

/** Yuan in a table cell; empty where the amount is not known. */
export function amountCell(amount: Fen | null, style: 'amount' | 'totalAmount' = 'amount'): DraftCell {
  return { value: amount === null ? null : yuanNumber(amount), style };
}

export function formulaCell(formula: string, value: CellValue, style: CellStyle): DraftCell {
  return { formula, value, style };
}
