import type { Words } from '../locales/words';
import type { SheetDraft } from '../workbook/sheet-draft';
import { cell } from './draft/cells';
import { lineCount } from './draft/text-width';
import { dateText, halfText } from './format/period';
import type { HalfYearSummary } from './half-year-summary';
import { summaryParagraph } from './summary-paragraph';
import { LAST_COLUMN, SUMMARY_WIDTHS, widthOf } from './summary-sheet/figure-columns';
import { addKindsTable } from './summary-sheet/kinds-table';
import { addMembersTable } from './summary-sheet/members-table';
import { addMonthsTable } from './summary-sheet/months-table';
import { addOpenTable } from './summary-sheet/open-table';
import { addSectionsTable } from './summary-sheet/sections-table';
import { addSessionsTable } from './summary-sheet/sessions-table';
import { addSignsTable } from './summary-sheet/signs-table';
import { addStepsTable } from './summary-sheet/steps-table';
import { addCharts, reserveCharts } from './summary-sheet/summary-charts';
import { addHeading, summaryLayout, type SummaryLayout } from './summary-sheet/summary-layout';

/** The half-year summary as an A4 sheet: a draft paragraph, then the tables that its numbers come from. */
export function summarySheet(summary: HalfYearSummary, words: Words): SheetDraft {
  const layout = summaryLayout(summary, words);
  addTitle(layout);
  addParagraph(layout);
  const chartRows = [reserveCharts(layout), reserveCharts(layout)];
  addSessionsTable(layout);
  const months = addMonthsTable(layout);
  addStepsTable(layout);
  const kinds = addKindsTable(layout);
  const sections = addSectionsTable(layout);
  addCharts(layout, chartRows, { months, kinds, sections });
  addMembersTable(layout);
  addSignsTable(layout);
  addOpenTable(layout);
  return {
    name: words('reports.summary.sheetName', { half: halfText(summary.half, words) }),
    mark: { kind: 'summary', period: summary.half },
    widths: SUMMARY_WIDTHS,
    rows: layout.draft.rows,
    merges: layout.draft.merges,
    frozen: { rows: 0, columns: 0 },
    print: { orientation: 'landscape', repeatRows: null, breaks: layout.draft.breaks, pageNumbers: true },
    dropdowns: [],
    bars: layout.bars,
    shadings: layout.shadings,
    charts: layout.charts,
  };
}

function addTitle({ draft, summary, words }: SummaryLayout): void {
  const { half, today, branchName } = summary;
  const title = words('reports.summary.title', { branch: branchName ?? '', half: halfText(half, words) }).trim();
  draft.addSpans([{ cell: cell(title, 'title'), columns: LAST_COLUMN }], 34);
  const asOf = words('reports.summary.asOf', { today: dateText(today, words) });
  draft.addSpans([{ cell: cell(asOf, 'subtitle'), columns: LAST_COLUMN }], 22);
}

function addParagraph(layout: SummaryLayout): void {
  const { draft, summary, words } = layout;
  const paragraph = summaryParagraph(summary, words);
  const height = lineCount(paragraph, widthOf(1, LAST_COLUMN)) * 18 + 8;
  addHeading(layout, words('reports.summary.headings.paragraph'), height);
  draft.addSpans([{ cell: cell(paragraph, 'text'), columns: LAST_COLUMN }], height);
}
