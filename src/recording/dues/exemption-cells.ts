import { parseDuesCell } from '../../notation/amount';
import { mostFrequent, writtenText, type Written } from '../../notation/written';
import { parseYesNoCell } from '../../notation/yes-no';
import type { MonthPart, Table } from '../../reading/tables/table';
import { monthNumber, yearOfMonth, type Month } from '../../records/month';
import { cellAt } from '../../workbook/sheet-cells';
import { columnValues } from '../in-column';

/** What stands in an amount's cell for an exempt month: the word that the ledger uses most, else 免. */
export function exemptAmount(table: Table): Written {
  return writtenText(mostFrequent([...exemptWords(table, 'paid'), ...exemptWords(table, 'due')]) ?? '免');
}

/** Whether the ledger writes 免 where others write what they owe, and never where they write what they paid. */
export function exemptsInDue(table: Table): boolean {
  return exemptWords(table, 'due').length > 0 && exemptWords(table, 'paid').length === 0;
}

function exemptWords(table: Table, part: Extract<MonthPart, 'due' | 'paid'>): string[] {
  const columns = table.monthColumns.flatMap((head) => (head.part === part ? [head.column] : []));
  const ofList = table.monthColumns.length === 0 ? table.columns.get(part) : undefined;
  if (ofList !== undefined) columns.push(ofList);
  return columns.flatMap((column) =>
    table.dataRows.flatMap((row) => {
      const value = cellAt(table.sheet, row, column);
      const reading = parseDuesCell(value);
      return reading.state === 'read' && reading.value === 'exempt' ? [String(value)] : [];
    }),
  );
}

/** What a column 减免 says of somebody who pays nothing: the word used most there, else 免交. 减免 alone may mean a part only. */
export function exemptEntry(table: Table, column: number): Written {
  const words = columnValues(table, column).flatMap((value) => {
    const text = String(value).trim();
    const answer = parseYesNoCell(value);
    const saysNo = answer.state === 'read' && !answer.value;
    return saysNo || text.includes('减') ? [] : [text];
  });
  return writtenText(mostFrequent(words) ?? '免交');
}

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

/** The months as a row of many months names them in a remark: 6月, 4月至6月, of another year with it. */
export function monthsInRow(table: Table, from: Month, to: Month): string {
  const isOfYear = (month: Month): boolean => table.columns.has('year') || table.year === yearOfMonth(month);
  const text = (month: Month): string => `${isOfYear(month) ? '' : `${yearOfMonth(month)}年`}${monthNumber(month)}月`;
  return from === to ? text(from) : `${text(from)}至${text(to)}`;
}
