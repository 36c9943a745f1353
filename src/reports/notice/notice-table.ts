import type { WordKeyIn } from '../../locales/word-key';
import type { Words } from '../../locales/words';
import { NO_FEN, sumFen, yuanNumber, type Fen } from '../../records/fen';
import { monthsOfHalf, type HalfYear } from '../../records/half-year';
import type { MemberKey } from '../../records/member';
import type { DraftCell } from '../../workbook/sheet-draft';
import { amountCell, cell, formulaCell } from '../draft/cells';
import type { DraftRows } from '../draft/draft-rows';
import { sumAcross, sumDown } from '../draft/formulas';
import { lineCount, rowHeight } from '../draft/text-width';
import { totalsOf, totalsOfMonth, type CountedMonth, type MemberDues } from '../dues/half-year-dues';
import { monthName } from '../format/period';
import type { NoticeColumns } from './notice-columns';
import { remark } from './remark';

const HEADER_HEIGHT = 28;
const TOTAL_HEIGHT = 22;

export interface NoticeTable {
  readonly half: HalfYear;
  readonly rows: readonly MemberDues[];
  readonly names: ReadonlyMap<MemberKey, string>;
  readonly columns: NoticeColumns;
  readonly widths: readonly number[];
  readonly words: Words;
}

/** Adds header, members and totals. Returns the header's row. */
export function addNoticeTable(draft: DraftRows, table: NoticeTable): number {
  const headerRow = draft.add(headerCells(table), HEADER_HEIGHT);
  draft.repeatOnPages(HEADER_HEIGHT);
  const firstRow = draft.next;
  table.rows.forEach((row, index) => addMember(draft, table, row, index + 1));
  addTotals(draft, table, firstRow, draft.next - 1);
  return headerRow;
}

function headerCells({ half, columns, words }: NoticeTable): DraftCell[] {
  const months = columns.firstMonth === null ? [] : monthsOfHalf(half).map((month) => monthName(month, words));
  const heads = (['index', 'name'] as const).map(head);
  const overpaid = columns.overpaid === null ? [] : (['overpaid'] as const);
  const tails = (['due', 'paid', 'arrears', ...overpaid, 'remarks'] as const).map(head);
  return [...heads, ...months, ...tails].map((text) => cell(text, 'header'));

  function head(key: WordKeyIn<'reports.notice.columns'>): string {
    return words(`reports.notice.columns.${key}`);
  }
}

function addMember(draft: DraftRows, table: NoticeTable, row: MemberDues, index: number): void {
  const { columns, half, names, widths, words } = table;
  const remarks = remark(row, half, words);
  const name = names.get(row.member.key) ?? row.member.displayName;
  const lines = Math.max(
    lineCount(remarks, widths[columns.remarks - 1] ?? 0),
    lineCount(name, widths[columns.name - 1] ?? 0),
  );
  const height = rowHeight(lines);
  // The last member stays with the total.
  draft.keepTogether(height + (index === table.rows.length ? TOTAL_HEIGHT : 0));
  const { firstMonth } = columns;
  draft.add(
    [
      cell(index, 'integer'),
      cell(name, 'centre'),
      ...(firstMonth === null ? [] : row.months.map((month) => monthCell(month, words))),
      amountCell(row.due),
      firstMonth === null || row.paid === null
        ? amountCell(row.paid)
        : formulaCell(
            sumAcross(draft.next, firstMonth, firstMonth + row.months.length - 1),
            yuanNumber(row.paid),
            'amount',
          ),
      amountCell(row.arrears),
      ...(columns.overpaid === null ? [] : [amountCell(row.paid === null ? null : row.overpaid)]),
      cell(remarks === '' ? null : remarks, 'centre'),
    ],
    height,
  );
}

/**
 * What was paid for a month. Without a payment: 0.00 where it was owed, the month is
 * over and the ledger holds it and says what was paid, a word where nothing is owed,
 * else empty.
 */
function monthCell(month: CountedMonth, words: Words): DraftCell {
  if (month.paid !== NO_FEN) return amountCell(month.paid);
  if (month.unreadable) return cell(null, 'amount');
  if (month.exemption !== null) return cell(words(`reports.notice.${month.exemption}`), 'centre');
  if (month.due.kind === 'exempt' || month.due.kind === 'notOwing')
    return cell(words('reports.notice.notOwing'), 'centre');
  return amountCell(
    month.due.kind === 'owed' && month.isOver && month.isHeld && month.paidIs === 'known' ? NO_FEN : null,
  );
}

/**
 * The totals. Arrears of a member are a value, since a formula over 应交 and 实交
 * would let an overpayment in one month hide a gap in another; every total of a
 * column is a formula.
 */
function addTotals(draft: DraftRows, { rows, columns, half, words }: NoticeTable, first: number, last: number): void {
  const { due, paid, arrears } = totalsOf(rows);
  // A sum of nothing but blanks would say 0.
  const total = (column: number, amount: Fen | null): DraftCell =>
    amount === null
      ? amountCell(null, 'totalAmount')
      : formulaCell(sumDown(column, first, last), yuanNumber(amount), 'totalAmount');
  const { firstMonth } = columns;
  const months =
    firstMonth === null
      ? []
      : monthsOfHalf(half).map((_, index) => total(firstMonth + index, totalsOfMonth(rows, index).paid));
  draft.addSpans(
    [
      { cell: cell(words('reports.notice.total'), 'totalText'), columns: 2 },
      ...[
        ...months,
        total(columns.due, due),
        total(columns.paid, paid),
        total(columns.arrears, arrears),
        ...(columns.overpaid === null ? [] : [total(columns.overpaid, sumFen(rows.map(({ overpaid }) => overpaid)))]),
        cell(words('reports.notice.people', { count: rows.length }), 'totalText'),
      ].map((each) => ({ cell: each, columns: 1 })),
    ],
    TOTAL_HEIGHT,
  );
}
