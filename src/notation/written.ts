import type { CellFormat } from '../workbook/edit';
import type { CellValue } from '../workbook/snapshot';

/** A value as it is to stand in a cell, and as a person is shown it. */
export interface Written {
  readonly value: CellValue;
  readonly text: string;
  readonly format?: CellFormat;
}

/** Words that are written as they are. */
export function writtenText(text: string): Written {
  return { value: text, text };
}

/** An emptied cell. */
export const NOTHING: Written = { value: null, text: '' };

/** The most frequent of several texts; of equally frequent ones the first. Null for none. */
export function mostFrequent(texts: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return [...counts].find(([, count]) => count === most)?.[0] ?? null;
}
