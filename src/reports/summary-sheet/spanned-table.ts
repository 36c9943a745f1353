import type { DraftCell } from '../../workbook/sheet-draft';
import { cell } from '../draft/cells';
import { lineCount, rowHeight } from '../draft/text-width';
import { widthOf } from './figure-columns';
import { addHeading, addNote, NOTE_HEIGHT, type SummaryLayout } from './summary-layout';

/** A table of few parts laid over the many columns of the sheet. */
export interface SpannedTable {
  readonly heading: string;
  /** A sentence between heading and table. */
  readonly note?: string;
  /** How many columns each part covers. */
  readonly columns: readonly number[];
  readonly heads: readonly string[];
  readonly rows: readonly (readonly DraftCell[])[];
}

const HEADER_HEIGHT = 24;
/** Rows up to which a table is not parted, and of a longer one those that stand under its heading at least. */
const KEPT_WHOLE = 12;
const LEAST_ROWS = 3;

/**
 * Adds heading, header and rows; the header again wherever a page begins. `below` is
 * the height of what is added under the rows and must stay with the last.
 */
export function addSpannedTable(layout: SummaryLayout, table: SpannedTable, below = 0): number {
  const { draft } = layout;
  const { columns, heads, rows } = table;
  const add = (cells: readonly DraftCell[], height: number): void => {
    draft.addSpans(
      cells.map((each, index) => ({ cell: each, columns: columns[index] ?? 1 })),
      height,
    );
  };
  const head = heads.map((text) => cell(text, 'header'));
  const headHeight = heightOf(head, columns, HEADER_HEIGHT);
  const heights = rows.map((cells) => heightOf(cells, columns, 20));
  const isShort = rows.length <= KEPT_WHOLE;
  const atLeast = heights.slice(0, isShort ? KEPT_WHOLE : LEAST_ROWS).reduce((sum, height) => sum + height, 0);
  const note = table.note === undefined ? 0 : NOTE_HEIGHT;
  addHeading(layout, table.heading, note + headHeight + atLeast + (isShort ? below : 0));
  if (table.note !== undefined) addNote(layout, table.note);
  add(head, headHeight);
  const firstRow = draft.next;
  rows.forEach((cells, index) => {
    const height = heights[index] ?? 0;
    if (draft.keepTogether(height + (index === rows.length - 1 ? below : 0))) add(head, headHeight);
    add(cells, height);
  });
  return firstRow;
}

function heightOf(cells: readonly DraftCell[], columns: readonly number[], least: number): number {
  return rowHeight(Math.max(...cells.map((each, index) => linesOf(each, columns, index))), least);
}

function linesOf({ value }: DraftCell, columns: readonly number[], index: number): number {
  const first = columns.slice(0, index).reduce((total, each) => total + each, 1);
  return lineCount(String(value ?? ''), widthOf(first, first + (columns[index] ?? 1) - 1));
}
