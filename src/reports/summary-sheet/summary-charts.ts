import type { DraftChart } from '../../workbook/sheet-draft';
import type { CellRange } from '../../workbook/snapshot';
import { FIGURE_COLUMNS, LAST_COLUMN } from './figure-columns';
import type { PlacedRows } from './figure-table';
import type { SummaryLayout } from './summary-layout';

const CHART_ROWS = 12;
const CHART_ROW_HEIGHT = 18;

/** Leaves empty rows for the charts, high on the first page so that no page break cuts them. */
export function reserveCharts({ draft }: SummaryLayout): PlacedRows {
  draft.keepTogether(8 + CHART_ROWS * CHART_ROW_HEIGHT);
  draft.addEmpty(8);
  const firstRow = draft.next;
  for (let row = 0; row < CHART_ROWS; row++) draft.addEmpty(CHART_ROW_HEIGHT);
  return { firstRow, lastRow: draft.next - 1 };
}

/** Draws rates on the left and dues on the right, both over the table of months. */
export function addCharts({ charts, words }: SummaryLayout, reserved: PlacedRows, months: PlacedRows): void {
  const column = (key: keyof typeof FIGURE_COLUMNS): CellRange => ({
    top: months.firstRow,
    bottom: months.lastRow,
    left: FIGURE_COLUMNS[key],
    right: FIGURE_COLUMNS[key],
  });
  const chart = (
    title: 'rates' | 'dues',
    keys: readonly ('rate' | 'rateAfterMakeUp' | 'duesDue' | 'duesPaid')[],
    left: number,
    right: number,
  ): DraftChart => ({
    type: 'column',
    title: words(`reports.summary.charts.${title}`),
    categories: column('label'),
    series: keys.map((key) => ({ name: words(`reports.summary.figures.${key}`), values: column(key) })),
    place: { top: reserved.firstRow, bottom: reserved.lastRow, left, right },
  });
  const middle = FIGURE_COLUMNS.madeUp;
  charts.push(
    chart('rates', ['rate', 'rateAfterMakeUp'], 1, middle),
    chart('dues', ['duesDue', 'duesPaid'], middle + 1, LAST_COLUMN),
  );
}
