import type { Table } from '../../reading/tables/table';
import { cellAt } from '../../workbook/sheet-cells';
import type { CellValue } from '../../workbook/snapshot';

/** What the data rows of a table hold in one column, blanks left out, from the last row up: the latest ways of writing first. */
export function columnValues({ sheet, dataRows }: Table, column: number): Exclude<CellValue, null>[] {
  return dataRows
    .toReversed()
    .flatMap((row) => cellAt(sheet, row, column) ?? [])
    .filter((value) => typeof value !== 'string' || value.trim() !== '');
}

/** The most frequent of several texts; of equally frequent ones the first. Null for none. */
export function mostFrequent(texts: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return [...counts].find(([, count]) => count === most)?.[0] ?? null;
}
