import { columnLetters } from '../../records/cell-ref';
import type { Fen } from '../../records/fen';
import type { DraftCell } from '../../workbook/sheet-draft';
import { amountCell, cell, formulaCell } from '../draft/cells';
import { ratePercent, sumDown } from '../draft/formulas';
import { lineCount, rowHeight } from '../draft/text-width';
import type { DuesTotals } from '../dues/half-year-dues';
import type { AttendanceFigures } from '../summary/attendance-figures';
import { FIGURE_COLUMNS, SUMMARY_WIDTHS } from './figure-columns';
import { addHeading, type SummaryLayout } from './summary-layout';

/** One row of a table of figures: a month, a section or a member. */
export interface FigureRow {
  readonly label: string;
  readonly attendance: AttendanceFigures;
  readonly dues: { readonly due: Fen | null; readonly paid: Fen; readonly arrears: Fen };
  readonly remarks: DraftCell;
}

export interface FigureTable {
  readonly heading: string;
  /** Heads of the label column and of the last one. */
  readonly label: string;
  readonly remarks: string;
  readonly rows: readonly FigureRow[];
  readonly totals: { readonly attendance: AttendanceFigures; readonly dues: DuesTotals };
}

export interface PlacedRows {
  readonly firstRow: number;
  readonly lastRow: number;
}

const COUNTS = ['due', 'present', 'leave', 'absent', 'unmarked', 'madeUp'] as const;
const RATES = ['rate', 'rateAfterMakeUp'] as const;
const DUES = ['duesDue', 'duesPaid', 'duesArrears'] as const;

/** Adds attendance and dues side by side, one row each, with totals below and bars over the rates. */
export function addFigureTable(layout: SummaryLayout, table: FigureTable): PlacedRows {
  const { draft, words, bars } = layout;
  addHeading(layout, table.heading);
  const heads = [...COUNTS, ...RATES, ...DUES].map((key) => words(`reports.summary.figures.${key}`));
  const head = [words('reports.summary.index'), table.label, ...heads, table.remarks];
  draft.add(
    head.map((text) => cell(text, 'header')),
    36,
  );
  const firstRow = draft.next;
  table.rows.forEach((row, index) => addRow(layout, row, index + 1));
  const lastRow = draft.next - 1;
  addTotals(layout, table, firstRow, lastRow);
  const { rate, rateAfterMakeUp } = FIGURE_COLUMNS;
  if (table.rows.length > 0)
    bars.push({ range: { top: firstRow, bottom: lastRow, left: rate, right: rateAfterMakeUp }, full: 100 });
  return { firstRow, lastRow };
}

function addRow({ draft }: SummaryLayout, { label, attendance, dues, remarks }: FigureRow, index: number): void {
  const row = draft.next;
  const lines = [
    lineCount(label, SUMMARY_WIDTHS[FIGURE_COLUMNS.label - 1] ?? 0),
    lineCount(String(remarks.value ?? ''), SUMMARY_WIDTHS[FIGURE_COLUMNS.remarks - 1] ?? 0),
  ];
  draft.add(
    [
      cell(index, 'integer'),
      cell(label, 'centre'),
      ...COUNTS.map((key) => cell(attendance[key], 'integer')),
      ...rateCells(row, attendance, 'percent'),
      amountCell(dues.due),
      amountCell(dues.paid),
      amountCell(dues.arrears),
      remarks,
    ],
    rowHeight(Math.max(...lines)),
  );
}

function addTotals({ draft, words }: SummaryLayout, { totals }: FigureTable, first: number, last: number): void {
  const { attendance, dues } = totals;
  const amounts = { duesDue: dues.due, duesPaid: dues.paid, duesArrears: dues.arrears };
  draft.addSpans(
    [
      { cell: cell(words('reports.summary.total'), 'totalText'), columns: 2 },
      ...[
        ...COUNTS.map((key) => formulaCell(sumDown(FIGURE_COLUMNS[key], first, last), attendance[key], 'totalInteger')),
        ...rateCells(draft.next, attendance, 'totalPercent'),
        ...DUES.map((key) => ({
          ...amountCell(amounts[key], 'totalAmount'),
          formula: sumDown(FIGURE_COLUMNS[key], first, last),
        })),
        cell(null, 'totalText'),
      ].map((each) => ({ cell: each, columns: 1 })),
    ],
    22,
  );
}

/** The rates as formulas over the counts of their own row. */
function rateCells(row: number, figures: AttendanceFigures, style: 'percent' | 'totalPercent'): DraftCell[] {
  const at = (key: 'due' | 'present' | 'madeUp'): string => `${columnLetters(FIGURE_COLUMNS[key])}${row}`;
  return [
    formulaCell(ratePercent(at('present'), at('due')), figures.rate ?? '', style),
    formulaCell(ratePercent(`${at('present')}+${at('madeUp')}`, at('due')), figures.rateAfterMakeUp ?? '', style),
  ];
}
