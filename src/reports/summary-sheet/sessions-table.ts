import type { Words } from '../../locales/words';
import type { DraftCell } from '../../workbook/sheet-draft';
import { cell } from '../draft/cells';
import { dateText, monthText } from '../format/period';
import { listText } from '../format/list';
import type { MonthSummary } from '../summary/by-month';
import { REQUIRED_STEPS } from '../summary/required-steps';
import { addSpannedTable } from './spanned-table';
import type { SummaryLayout } from './summary-layout';

/** How many columns each part covers: number, month, date, theme, kind, sections on duty, three steps. */
const COLUMNS = [1, 1, 2, 3, 3, 1, 1, 1, 2] as const;

/** Adds what was held in each month: day, theme, kind, sections on duty and the required steps. */
export function addSessionsTable(layout: SummaryLayout): void {
  const { words, summary } = layout;
  const heads = (['index', 'month', 'date', 'theme', 'kind', 'organisers'] as const).map((key) =>
    words(`reports.summary.${key}`),
  );
  const steps = REQUIRED_STEPS.map((step) => words(`terms.field.${step}`));
  addSpannedTable(layout, {
    heading: words('reports.summary.headings.sessions'),
    columns: COLUMNS,
    heads: [...heads, ...steps],
    rows: summary.months.map((month, index) => monthCells(layout, month, index + 1)),
  });
}

function monthCells({ words, summary }: SummaryLayout, month: MonthSummary, index: number): DraftCell[] {
  const { date, theme, kind, organisers } = month;
  return [
    cell(index, 'integer'),
    cell(monthText(month.month, words, summary.half), 'centre'),
    cell(date === null ? null : dateText(date, words, summary.half), 'centre'),
    cell(theme, 'text'),
    cell(kind === null ? '' : words(`terms.kind.${kind}`), 'centre'),
    cell(listText(organisers, words), 'centre'),
    ...REQUIRED_STEPS.map((step) => cell(stepText(month, month[step], words), 'centre')),
  ];
}

function stepText({ isCounted }: MonthSummary, taken: boolean | null, words: Words): string {
  if (!isCounted || taken === null) return words('reports.summary.untold');
  return words(taken ? 'reports.summary.taken' : 'reports.summary.notTaken');
}
