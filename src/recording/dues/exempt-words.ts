import { parseDuesCell } from '../../notation/amount';
import { parseYesNoCell } from '../../notation/yes-no';
import { cellAt } from '../../workbook/sheet-cells';
import type { MonthPart, Table } from '../../reading/tables/table';
import { columnValues } from '../in-column';
import { mostFrequent, writtenText, type Written } from '../../notation/written';

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
