import type { PlainKeyIn } from '../locales/word-key';
import type { Words } from '../locales/words';
import type { Fen } from '../records/fen';
import type { DuesTotals } from '../reports/dues/half-year-dues';
import { amountText } from '../reports/format/amount';
import type { AttendanceFigures } from '../reports/summary/attendance-figures';
import type { PaperColumn, PaperTable } from './paper';

/** A month, a section or a member with its figures. */
export interface FigureRow {
  readonly label: string;
  readonly attendance: AttendanceFigures;
  readonly dues: { readonly due: Fen | null; readonly paid: Fen | null; readonly arrears: Fen | null };
}

const COUNTS = ['due', 'present', 'leave', 'absent', 'unmarked', 'madeUp'] as const;
const RATES = ['rate', 'rateAfterMakeUp'] as const;
const DUES = ['duesDue', 'duesPaid', 'duesArrears'] as const;

/** Attendance and dues side by side, the same figures as in the tables of the summary sheet. */
export function figureTable(
  label: string,
  rows: readonly FigureRow[],
  totals: { readonly attendance: AttendanceFigures; readonly dues: DuesTotals },
  words: Words,
): Pick<PaperTable, 'columns' | 'rows' | 'totals'> {
  const column = (
    key: PlainKeyIn<'reports.summary.figures'>,
    width: number,
    align: PaperColumn['align'],
  ): PaperColumn => {
    return { head: words(`reports.summary.figures.${key}`), width, align };
  };
  return {
    columns: [
      { head: label, width: 16, align: 'centre' },
      ...COUNTS.map((key) => column(key, 10, 'centre')),
      ...RATES.map((key) => column(key, 12.5, 'right')),
      ...DUES.map((key) => column(key, 16.5, 'right')),
    ],
    rows: rows.map(textsOf),
    totals: textsOf({ label: words('reports.summary.total'), ...totals }),
  };
}

function textsOf({ label, attendance, dues }: FigureRow): string[] {
  const rate = (value: number | null): string => (value === null ? '' : value.toFixed(1));
  const amount = (value: Fen | null): string => (value === null ? '' : amountText(value));
  return [
    label,
    ...COUNTS.map((key) => String(attendance[key])),
    ...RATES.map((key) => rate(attendance[key])),
    ...[dues.due, dues.paid, dues.arrears].map(amount),
  ];
}
