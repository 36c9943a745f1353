import type { Words } from '../../locales/words';
import type { DraftCell } from '../../workbook/sheet-draft';
import { cell } from '../draft/cells';
import type { Span } from '../draft/draft-rows';
import { lineCount, rowHeight } from '../draft/text-width';
import { dateText } from '../format/date';
import { listText } from '../format/list';
import { monthText } from '../format/month';
import type { MonthSummary } from '../summary/by-month';
import { REQUIRED_STEPS } from '../summary/required-steps';
import { widthOf } from './figure-columns';
import { addHeading, type SummaryLayout } from './summary-layout';

/** How many columns each part covers: number, month, date, theme, kind, sections on duty, three steps. */
const COLUMNS = [1, 1, 2, 3, 3, 1, 1, 1, 1] as const;
const THEME_WIDTH = widthOf(5, 7);
const KIND_WIDTH = widthOf(8, 10);
const ORGANISERS_WIDTH = widthOf(11, 11);

/** Adds what was held in each month: day, theme, kind, sections on duty and the required steps. */
export function addSessionsTable(layout: SummaryLayout): void {
  const { draft, words, summary } = layout;
  addHeading(layout, words('reports.summary.headings.sessions'));
  const heads = ['index', 'month', 'date', 'theme', 'kind', 'organisers'].map((key) => words(`reports.summary.${key}`));
  const steps = REQUIRED_STEPS.map((step) => words(`terms.field.${step}`));
  draft.addSpans(spans([...heads, ...steps].map((text) => cell(text, 'header'))), 36);
  summary.months.forEach((month, index) => addMonth(layout, month, index + 1));
}

function addMonth({ draft, words, summary }: SummaryLayout, month: MonthSummary, index: number): void {
  const { date, theme, kind } = month;
  const kindText = kind === null ? '' : words(`terms.kind.${kind}`);
  const organisers = listText(month.organisers, words);
  const lines = Math.max(
    lineCount(theme ?? '', THEME_WIDTH),
    lineCount(kindText, KIND_WIDTH),
    lineCount(organisers, ORGANISERS_WIDTH),
  );
  draft.addSpans(
    spans([
      cell(index, 'integer'),
      cell(monthText(month.month, words, summary.half), 'centre'),
      cell(date === null ? null : dateText(date, words, summary.half), 'centre'),
      cell(theme, 'text'),
      cell(kindText, 'centre'),
      cell(organisers, 'centre'),
      ...REQUIRED_STEPS.map((step) => cell(stepText(month, month[step], words), 'centre')),
    ]),
    rowHeight(lines),
  );
}

function stepText({ isCounted }: MonthSummary, taken: boolean | null, words: Words): string {
  if (!isCounted || taken === null) return words('reports.summary.untold');
  return words(taken ? 'reports.summary.taken' : 'reports.summary.notTaken');
}

function spans(cells: readonly DraftCell[]): Span[] {
  return cells.map((each, index) => ({ cell: each, columns: COLUMNS[index] ?? 1 }));
}
