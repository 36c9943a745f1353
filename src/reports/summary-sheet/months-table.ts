import { cell } from '../draft/cells';
import { monthText } from '../format/month';
import type { MonthSummary } from '../summary/by-month';
import { FIGURE_COLUMNS, LAST_COLUMN } from './figure-columns';
import { addFigureTable, type PlacedRows } from './figure-table';
import type { SummaryLayout } from './summary-layout';

const CHART_ROWS = 13;
const CHART_ROW_HEIGHT = 18;

/** Adds attendance and dues month by month, and a chart of each below. */
export function addMonthsTable(layout: SummaryLayout): void {
  const { summary, words } = layout;
  const placed = addFigureTable(layout, {
    heading: words('reports.summary.headings.months'),
    label: words('reports.summary.month'),
    remarks: words('reports.summary.remarks'),
    rows: summary.months.map((month) => ({
      label: monthText(month.month, words, summary.half),
      attendance: month.attendance,
      dues: month.dues,
      remarks: cell(whyNotCounted(month, layout), 'text'),
    })),
    totals: summary.totals,
  });
  addCharts(layout, placed);
}

/** Why a month has no attendance; null where it has. */
function whyNotCounted({ isCounted, date }: MonthSummary, { summary, words }: SummaryLayout): string | null {
  if (isCounted) return null;
  if (date === null) return words('reports.summary.noSession');
  return words(date > summary.today ? 'reports.summary.notYetHeld' : 'reports.summary.noMarks');
}

function addCharts({ draft, charts, words }: SummaryLayout, { firstRow, lastRow }: PlacedRows): void {
  draft.addEmpty(8);
  const top = draft.next;
  for (let row = 0; row < CHART_ROWS; row++) draft.addEmpty(CHART_ROW_HEIGHT);
  const bottom = draft.next - 1;
  const column = (key: keyof typeof FIGURE_COLUMNS): { top: number; bottom: number; left: number; right: number } => ({
    top: firstRow,
    bottom: lastRow,
    left: FIGURE_COLUMNS[key],
    right: FIGURE_COLUMNS[key],
  });
  const series = (key: keyof typeof FIGURE_COLUMNS): { name: string; values: ReturnType<typeof column> } => ({
    name: words(`reports.summary.figures.${key}`),
    values: column(key),
  });
  charts.push(
    {
      type: 'column',
      title: words('reports.summary.charts.rates'),
      categories: column('label'),
      series: [series('rate'), series('rateAfterMakeUp')],
      place: { top, bottom, left: 1, right: FIGURE_COLUMNS.rate - 1 },
    },
    {
      type: 'column',
      title: words('reports.summary.charts.dues'),
      categories: column('label'),
      series: [series('duesDue'), series('duesPaid')],
      place: { top, bottom, left: FIGURE_COLUMNS.rate, right: LAST_COLUMN },
    },
  );
}
