import { columnLetters } from '../../records/cell-ref';
import type { Fen } from '../../records/fen';
import type { DraftCell } from '../../workbook/sheet-draft';
import { amountCell, cell, formulaCell } from '../draft/cells';
import { ratePercent, sumDown } from '../draft/formulas';
import { lineCount, rowHeight } from '../draft/text-width';
import type { DuesTotals } from '../dues/half-year-dues';
import type { AttendanceFigures } from '../summary/attendance-figures';
import { FIGURE_COLUMNS, LAST_COLUMN, REMARKS_SPAN, widthOf } from './figure-columns';
import { addHeading, type SummaryLayout } from './summary-layout';

/** One row of a table of figures: a month, a section or a member. */
export interface FigureRow {
  readonly label: string;
  readonly attendance: AttendanceFigures;
  readonly dues: { readonly due: Fen | null; readonly paid: Fen | null; readonly arrears: Fen | null };
  readonly remarks: DraftCell;
}

export interface FigureTable {
  readonly heading: string;
  /** Heads of the label column and of the last one. */
  readonly label: string;
  readonly remarks: string;
  readonly rows: readonly FigureRow[];
  /** Shown above the rows to compare with, and in no total. */
  readonly earlier?: readonly FigureRow[];
  /** Where the totals are not of all rows. */
  readonly totalLabel?: string;
  readonly totals: { readonly attendance: AttendanceFigures; readonly dues: DuesTotals };
}

export interface PlacedRows {
  /** Where there are earlier ones, the first of those. */
  readonly firstRow: number;
  readonly lastRow: number;
}

const HEADER_HEIGHT = 36;
const TOTAL_HEIGHT = 22;
/** Rows up to which a table is not parted, and of a longer one those that stand under its heading at least. */
const KEPT_WHOLE = 8;
const LEAST_ROWS = 3;

const COUNTS = ['due', 'present', 'leave', 'absent', 'unmarked', 'madeUp'] as const;
const RATES = ['rate', 'rateAfterMakeUp'] as const;
const DUES = ['duesDue', 'duesPaid', 'duesArrears'] as const;

/** Adds attendance and dues side by side, one row each, with totals below and bars over the rates. */
export function addFigureTable(layout: SummaryLayout, table: FigureTable): PlacedRows {
  const { draft, words, bars } = layout;
  const heads = [...COUNTS, ...RATES, ...DUES].map((key) => words(`reports.summary.figures.${key}`));
  const head = [words('reports.summary.index'), table.label, ...heads, table.remarks];
  const heights = table.rows.map(heightOf);
  const addHead = (): void =>
    addWithRemarks(
      layout,
      head.map((text) => cell(text, 'header')),
      HEADER_HEIGHT,
    );
  // A short table, such as that of the months under the charts, stands on one page.
  const atLeast = heights.slice(0, table.rows.length <= KEPT_WHOLE ? KEPT_WHOLE : LEAST_ROWS);
  const above = total((table.earlier ?? []).map(heightOf));
  addHeading(layout, table.heading, HEADER_HEIGHT + above + total(atLeast) + TOTAL_HEIGHT);
  addHead();
  const shownFrom = draft.next;
  for (const [index, row] of (table.earlier ?? []).entries()) addRow(layout, row, index + 1, heightOf(row));
  const firstRow = draft.next;
  const before = firstRow - shownFrom;
  table.rows.forEach((row, index) => {
    const height = heights[index] ?? 0;
    const isLast = index === table.rows.length - 1;
    if (draft.keepTogether(height + (isLast ? TOTAL_HEIGHT : 0))) addHead();
    addRow(layout, row, before + index + 1, height);
  });
  const lastRow = draft.next - 1;
  addTotals(layout, table, firstRow, lastRow);
  const { rate, rateAfterMakeUp } = FIGURE_COLUMNS;
  if (table.rows.length > 0)
    bars.push({ range: { top: shownFrom, bottom: lastRow, left: rate, right: rateAfterMakeUp }, full: 100 });
  return { firstRow: shownFrom, lastRow };
}

function total(heights: readonly number[]): number {
  return heights.reduce((sum, height) => sum + height, 0);
}

function heightOf({ label, remarks }: FigureRow): number {
  const lines = [
    lineCount(label, widthOf(FIGURE_COLUMNS.label, FIGURE_COLUMNS.label)),
    lineCount(String(remarks.value ?? ''), widthOf(FIGURE_COLUMNS.remarks, LAST_COLUMN)),
  ];
  return rowHeight(Math.max(...lines));
}

/** The last of the cells takes the room that is left. */
function addWithRemarks({ draft }: SummaryLayout, cells: readonly DraftCell[], height: number): void {
  const columnsOf = (index: number): number => (index === cells.length - 1 ? REMARKS_SPAN : 1);
  draft.addSpans(
    cells.map((each, index) => ({ cell: each, columns: columnsOf(index) })),
    height,
  );
}

function addRow(layout: SummaryLayout, figures: FigureRow, index: number, height: number): void {
  const { label, attendance, dues, remarks } = figures;
  const row = layout.draft.next;
  addWithRemarks(
    layout,
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
    height,
  );
}

function addTotals({ draft, words }: SummaryLayout, table: FigureTable, first: number, last: number): void {
  const { attendance, dues } = table.totals;
  const amounts = { duesDue: dues.due, duesPaid: dues.paid, duesArrears: dues.arrears };
  draft.addSpans(
    [
      { cell: cell(table.totalLabel ?? words('reports.summary.total'), 'totalText'), columns: 2 },
      ...[
        ...COUNTS.map((key) => formulaCell(sumDown(FIGURE_COLUMNS[key], first, last), attendance[key], 'totalInteger')),
        ...rateCells(draft.next, attendance, 'totalPercent'),
        // A sum of nothing but blanks would say 0.
        ...DUES.map((key) => ({
          ...amountCell(amounts[key], 'totalAmount'),
          ...(amounts[key] === null ? {} : { formula: sumDown(FIGURE_COLUMNS[key], first, last) }),
        })),
      ].map((each) => ({ cell: each, columns: 1 })),
      { cell: cell(null, 'totalText'), columns: REMARKS_SPAN },
    ],
    TOTAL_HEIGHT,
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
