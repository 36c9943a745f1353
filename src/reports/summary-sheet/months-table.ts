import { cell } from '../draft/cells';
import { balanceSentence } from '../dues/dues-balance';
import { monthText } from '../format/period';
import type { MonthSummary } from '../summary/by-month';
import { addFigureTable, type FigureRow, type PlacedRows } from './figure-table';
import { addNote, type SummaryLayout } from './summary-layout';

/** Adds attendance and dues month by month, those of the half-year before above; returns the rows of all. */
export function addMonthsTable(layout: SummaryLayout): PlacedRows {
  const { summary, words } = layout;
  const placed = addFigureTable(layout, {
    heading: words('reports.summary.headings.months'),
    label: words('reports.summary.month'),
    remarks: words('reports.summary.remarks'),
    rows: summary.months.map((month) => rowOf(month, layout)),
    ...(summary.earlierMonths.length === 0
      ? {}
      : {
          earlier: summary.earlierMonths.map((month) => rowOf(month, layout)),
          totalLabel: words('reports.summary.totalOfHalf'),
        }),
    totals: summary.totals,
  });
  const balance = balanceSentence(summary.balance, words);
  if (balance !== null) addNote(layout, balance);
  return placed;
}

function rowOf(month: MonthSummary, layout: SummaryLayout): FigureRow {
  return {
    label: monthText(month.month, layout.words, layout.summary.half),
    attendance: month.attendance,
    dues: month.dues,
    remarks: cell(remarksOn(month, layout), 'centre'),
  };
}

function remarksOn(month: MonthSummary, layout: SummaryLayout): string | null {
  const { summary, words } = layout;
  const notHeld = summary.monthsNotInLedger.includes(month.month) ? words('reports.summary.notInLedger') : null;
  const remarks = [whyNotCounted(month, layout), notHeld].filter((each) => each !== null);
  return remarks.length === 0 ? null : remarks.join(words('reports.summary.between'));
}

/** Why a month has no attendance; null where it has. */
function whyNotCounted({ isCounted, date }: MonthSummary, { summary, words }: SummaryLayout): string | null {
  if (isCounted) return null;
  if (date === null) return words('reports.summary.noSession');
  return words(date > summary.today ? 'reports.summary.notYetHeld' : 'reports.summary.noMarks');
}
