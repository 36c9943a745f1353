import type { DraftCell } from '../../workbook/sheet-draft';
import { cell } from '../draft/cells';
import { lineCount, rowHeight } from '../draft/text-width';
import { widthOf } from './figure-columns';
import type { SummaryLayout } from './summary-layout';

/** A table of few parts laid over the many columns of the sheet. */
export interface SpannedTable {
  /** How many columns each part covers. */
  readonly columns: readonly number[];
  readonly heads: readonly string[];
  readonly rows: readonly (readonly DraftCell[])[];
}

/** Adds header and rows; returns the first row of data. */
export function addSpannedTable(layout: SummaryLayout, { columns, heads, rows }: SpannedTable): number {
  const { draft } = layout;
  const add = (cells: readonly DraftCell[], least: number): void => {
    const spans = cells.map((each, index) => ({ cell: each, columns: columns[index] ?? 1 }));
    draft.addSpans(spans, rowHeight(Math.max(...cells.map((each, index) => linesOf(each, columns, index))), least));
  };
  add(
    heads.map((head) => cell(head, 'header')),
    24,
  );
  const firstRow = draft.next;
  for (const row of rows) add(row, 20);
  return firstRow;
}

function linesOf({ value }: DraftCell, columns: readonly number[], index: number): number {
  const first = columns.slice(0, index).reduce((total, each) => total + each, 1);
  return lineCount(String(value ?? ''), widthOf(first, first + (columns[index] ?? 1) - 1));
}
