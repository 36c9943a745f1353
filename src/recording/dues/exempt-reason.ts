import { monthNumber, yearOfMonth, type Month } from '../../records/month';
import { cellAt } from '../../workbook/sheet-cells';
import type { Table } from '../../reading/tables/table';
import { writtenText, type Written } from '../../notation/written';

/** Where a ledger has room for the reason of an exemption, and what is to stand there. */
export interface ReasonCell {
  readonly column: number;
  readonly written: Written;
}

/**
 * The reason in the column 减免原因, else in 备注, behind what stands there already.
 * Null where the ledger has neither column. A row of many months says which are
 * meant, where the reason is not the only thing written.
 */
export function reasonCell(
  table: Table,
  row: number | null,
  { from, to, reason }: { readonly from: Month; readonly to: Month; readonly reason: string },
): ReasonCell | null {
  const own = table.columns.get('exemptReason');
  const column = own ?? table.columns.get('notes');
  if (column === undefined) return null;
  const months = table.monthColumns.length > 0 ? monthsInRow(table, from, to) : '';
  const current = row === null ? '' : String(cellAt(table.sheet, row, column) ?? '').trim();
  const text = own === undefined ? `${months}免交：${reason}` : reason;
  if (current.includes(text)) return { column, written: writtenText(current) };
  if (current === '') return { column, written: writtenText(text) };
  const added = own !== undefined && months !== '' ? `${months}：${reason}` : text;
  return { column, written: writtenText(`${current}；${added}`) };
}

function monthsInRow(table: Table, from: Month, to: Month): string {
  const isOfYear = (month: Month): boolean => table.columns.has('year') || table.year === yearOfMonth(month);
  const text = (month: Month): string => `${isOfYear(month) ? '' : `${yearOfMonth(month)}年`}${monthNumber(month)}月`;
  return from === to ? text(from) : `${text(from)}至${text(to)}`;
}
