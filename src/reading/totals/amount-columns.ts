import { squeezeText } from '../../notation/normalise';
import { shownAt, textOf } from '../../workbook/sheet-cells';
import type { Table } from '../tables/table';

/** Fields whose columns hold money that a 合计 row may sum. */
const AMOUNT_FIELDS = ['wageBase', 'duesStandard', 'standard', 'due', 'paid', 'amount', 'arrears', 'total'] as const;

/** A column of money; `monthColumn` says to which month it belongs, null where to none. */
export interface AmountColumn {
  readonly column: number;
  readonly field: string;
  readonly monthNumber: number | null;
  readonly year: number | null;
}

/** Every column of the table that holds money, each once, left to right. */
export function amountColumns(table: Table): AmountColumn[] {
  const found = new Map<number, AmountColumn>();
  for (const { column, part, monthNumber, year } of table.monthColumns) {
    if (part === 'due' || part === 'paid' || part === 'amount')
      found.set(column, { column, field: part, monthNumber, year });
  }
  for (const { column } of table.totalColumns) {
    found.set(column, { column, field: 'total', monthNumber: null, year: null });
  }
  for (const field of AMOUNT_FIELDS) {
    const column = table.columns.get(field);
    if (column !== undefined && !found.has(column) && !isRunning(table, field)) {
      found.set(column, { column, field, monthNumber: null, year: null });
    }
  }
  return [...found.values()].sort((one, other) => one.column - other.column);
}

/** 累计 in a list runs on from row to row; its cells are not summed but end in the total. */
function isRunning({ sheet, headers, monthColumns }: Table, field: string): boolean {
  const head = headers.get(field);
  if (field !== 'total' || head === undefined || monthColumns.length > 0) return false;
  return squeezeText(textOf(shownAt(sheet, head.row, head.column))).includes('累计');
}
