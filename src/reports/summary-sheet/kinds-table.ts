import { cell, formulaCell } from '../draft/cells';
import { sumDown } from '../draft/formulas';
import { monthListText } from '../format/period';
import type { PlacedRows } from './figure-table';
import { addSpannedTable } from './spanned-table';
import type { SummaryLayout } from './summary-layout';

const COLUMNS = [1, 3, 2, 9];
const TOTAL_HEIGHT = 22;
/** Where the names and the numbers of the kinds stand. */
export const KIND_COLUMN = 2;
export const TIMES_COLUMN = 5;

/** Adds how often each of the nine kinds (plan 三(三)) was the theme; returns the rows of the kinds. */
export function addKindsTable(layout: SummaryLayout): PlacedRows {
  const { draft, summary, words, bars } = layout;
  const table = {
    heading: words('reports.summary.headings.kinds'),
    columns: COLUMNS,
    heads: (['index', 'kind', 'times', 'months'] as const).map((key) => words(`reports.summary.${key}`)),
    rows: summary.kinds.map(({ kind, months }, index) => [
      cell(index + 1, 'integer'),
      cell(kind === null ? words('reports.summary.noKind') : words(`terms.kind.${kind}`), 'centre'),
      cell(months.length, 'integer'),
      cell(months.length === 0 ? null : monthListText(months, words, summary.half), 'text'),
    ]),
  };
  const firstRow = addSpannedTable(layout, table, TOTAL_HEIGHT);
  const lastRow = draft.next - 1;
  draft.addSpans(
    [
      { cell: cell(words('reports.summary.total'), 'totalText'), columns: 4 },
      {
        cell: formulaCell(sumDown(TIMES_COLUMN, firstRow, lastRow), summary.totals.sessions, 'totalInteger'),
        columns: 2,
      },
      { cell: cell(null, 'totalText'), columns: 9 },
    ],
    TOTAL_HEIGHT,
  );
  bars.push({
    range: { top: firstRow, bottom: lastRow, left: TIMES_COLUMN, right: TIMES_COLUMN },
    full: Math.max(summary.totals.sessions, 1),
  });
  return { firstRow, lastRow };
}
