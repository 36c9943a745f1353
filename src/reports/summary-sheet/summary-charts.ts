import type { DraftChart } from '../../workbook/sheet-draft';
import type { CellRange } from '../../workbook/snapshot';
import { FIGURE_COLUMNS, LAST_COLUMN } from './figure-columns';
import type { PlacedRows } from './figure-table';
import { KIND_COLUMN, TIMES_COLUMN } from './kinds-table';
import type { SummaryLayout } from './summary-layout';

const CHART_ROWS = 12;
const CHART_ROW_HEIGHT = 18;

/** Leaves empty rows for the charts, together so that no page break cuts them. */
export function reserveCharts({ draft }: SummaryLayout): PlacedRows {
  draft.keepTogether(8 + CHART_ROWS * CHART_ROW_HEIGHT);
  draft.addEmpty(8);
  const firstRow = draft.next;
  for (let row = 0; row < CHART_ROWS; row++) draft.addEmpty(CHART_ROW_HEIGHT);
  return { firstRow, lastRow: draft.next - 1 };
}

/** The tables that charts are drawn over. */
export interface ChartedTables {
  readonly months: PlacedRows;
  readonly kinds: PlacedRows;
  /** Null where no section is named. */
  readonly sections: PlacedRows | null;
}

/**
 * Draws rates and dues of the months, those of the half-year before among them, then the
 * rates of the sections and how often each kind was the theme. All follow their cells.
 */
export function addCharts(layout: SummaryLayout, places: readonly PlacedRows[], tables: ChartedTables): void {
  const { charts, words } = layout;
  const [upper, lower] = places;
  if (!upper || !lower) return;
  const { rate, rateAfterMakeUp, duesDue, duesPaid, label } = FIGURE_COLUMNS;
  const figures = { rate, rateAfterMakeUp, duesDue, duesPaid };
  const over = (rows: PlacedRows, names: number, keys: readonly (keyof typeof figures)[]): Charted => ({
    categories: columnOf(rows, names),
    series: keys.map((key) => ({
      name: words(`reports.summary.figures.${key}`),
      values: columnOf(rows, figures[key]),
    })),
  });
  const times: Charted = {
    categories: columnOf(tables.kinds, KIND_COLUMN),
    series: [{ name: words('reports.summary.times'), values: columnOf(tables.kinds, TIMES_COLUMN) }],
  };
  const title = (key: 'rates' | 'dues' | 'sections' | 'kinds'): string => words(`reports.summary.charts.${key}`);
  charts.push(
    {
      type: 'column',
      title: title('rates'),
      ...over(tables.months, label, ['rate', 'rateAfterMakeUp']),
      place: leftOf(upper),
    },
    {
      type: 'column',
      title: title('dues'),
      ...over(tables.months, label, ['duesDue', 'duesPaid']),
      place: rightOf(upper),
    },
    ...(tables.sections === null
      ? []
      : [
          {
            type: 'column' as const,
            title: title('sections'),
            ...over(tables.sections, label, ['rate', 'rateAfterMakeUp']),
            place: leftOf(lower),
          },
        ]),
    {
      type: 'column',
      title: title('kinds'),
      ...times,
      place: tables.sections === null ? leftOf(lower) : rightOf(lower),
    },
  );
}

type Charted = Pick<DraftChart, 'categories' | 'series'>;

const MIDDLE = FIGURE_COLUMNS.madeUp;

function leftOf({ firstRow, lastRow }: PlacedRows): CellRange {
  return { top: firstRow, bottom: lastRow, left: 1, right: MIDDLE };
}

function rightOf({ firstRow, lastRow }: PlacedRows): CellRange {
  return { top: firstRow, bottom: lastRow, left: MIDDLE + 1, right: LAST_COLUMN };
}

function columnOf({ firstRow, lastRow }: PlacedRows, column: number): CellRange {
  return { top: firstRow, bottom: lastRow, left: column, right: column };
}
