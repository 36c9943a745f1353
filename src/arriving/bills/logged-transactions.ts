import { changeLogHead } from '../../reading/tables/change-log';
import { textOf } from '../../workbook/sheet-cells';
import type { Snapshot } from '../../workbook/snapshot';

/** What stands before the number of a transaction in the change log. */
const NUMBER = '交易单号 ';

/** The entry of a transaction in the change log: nothing of the bill but its number. */
export function transactionLine(id: string): string {
  return `${NUMBER}${id}`;
}

/** The transactions that the change log says were recorded. */
export function loggedTransactions({ sheets }: Snapshot): ReadonlySet<string> {
  const found = new Set<string>();
  for (const sheet of sheets) {
    if (sheet.generated !== null || changeLogHead(sheet) === null) continue;
    for (const row of sheet.values) {
      for (const cell of row) {
        const text = textOf(cell);
        if (text.startsWith(NUMBER)) found.add(text.slice(NUMBER.length).trim());
      }
    }
  }
  return found;
}
