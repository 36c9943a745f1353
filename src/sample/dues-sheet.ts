import { computedDues } from '../dues/standard';
import { columnLetters } from '../records/cell-ref';
import { fenFromYuan, NO_FEN, yuanNumber } from '../records/fen';
import type { DraftCell, DraftRow, SheetDraft } from '../workbook/sheet-draft';
import type { CellRange } from '../workbook/snapshot';
import { SAMPLE_MEMBERS, type SamplePerson } from './people';
import { row, sampleSheet, styled } from './sample-cells';

const TITLE_ROWS = 2;
const FIRST_ROW = TITLE_ROWS + 3;
const MONTHS = [1, 2, 3, 4, 5, 6];
const PAID_ON = ['1.20', '2.13', '3.20', '4.3', '5.20', '6.22'];
const FIRST_MONTH_COLUMN = 3;

/** What was paid other than the due, on the day: member, month, amount, day. */
const EXCEPTIONS: readonly (readonly [name: string, month: number, paid: number | null, on: string | null])[] = [
  ['吴昊', 2, 47.6, '3.2'],
  ['罗丹', 4, 88.05, '4.30'],
  ['罗丹', 5, null, null],
  ['罗丹', 6, null, null],
  ['高翔', 6, 80, '6.22'],
  ['朱琳', 6, 78.2, '6.22'],
  ['林悦', 6, 48.2, '6.25'],
];

/** 党费台账: two header tiers 应交 实交 日期 under each month, collector's line above, 合计 below. */
export function duesSheet(): SheetDraft {
  const lastColumn = FIRST_MONTH_COLUMN + MONTHS.length * 3 - 1;
  return sampleSheet(
    '党费台账',
    [6, 16, ...MONTHS.flatMap(() => [10, 10, 8])],
    [
      row('title', ['2026年上半年党费收缴台账'], 30),
      row('label', ['收缴人：赵敏']),
      row('header', ['序号', '姓名', ...MONTHS.flatMap((month) => [`${month}月`, null, null])], 22),
      row('header', [null, null, ...MONTHS.flatMap(() => ['应交', '实交', '日期'])], 22),
      ...SAMPLE_MEMBERS.map(memberRow),
      totalRow(),
    ],
    [{ top: 1, bottom: 1, left: 1, right: lastColumn }, ...headerMerges()],
    FIRST_ROW - 1,
  );
}

function headerMerges(): CellRange[] {
  const down = [1, 2].map((column) => ({ top: TITLE_ROWS + 1, bottom: TITLE_ROWS + 2, left: column, right: column }));
  const across = MONTHS.map((_, index) => {
    const left = FIRST_MONTH_COLUMN + index * 3;
    return { top: TITLE_ROWS + 1, bottom: TITLE_ROWS + 1, left, right: left + 2 };
  });
  return [...down, ...across];
}

function memberRow(person: SamplePerson, index: number): DraftRow {
  const due = dueOf(person);
  const cells = MONTHS.flatMap((month) => {
    const exception = EXCEPTIONS.find(([name, when]) => name === person.name && when === month);
    const paid = exception ? exception[2] : due;
    const on = exception ? exception[3] : (PAID_ON[month - 1] ?? null);
    return [styled(due, 'amount'), styled(paid, 'amount'), styled(on, 'centre')];
  });
  return { cells: [styled(index + 1, 'integer'), styled(person.name, 'centre'), ...cells] };
}

function dueOf({ base, note }: SamplePerson): number {
  const dues = computedDues(fenFromYuan(base), note === '退休', { unit: 'fen', mode: 'halfUp' });
  return yuanNumber(dues ?? NO_FEN);
}

/** The total of June's payments was typed by hand once and never corrected. */
const TYPED_TOTAL = { month: 6, yuan: 1850 };

function totalRow(): DraftRow {
  const last = FIRST_ROW + SAMPLE_MEMBERS.length - 1;
  const cells = MONTHS.flatMap((month, index): DraftCell[] => {
    const dueColumn = FIRST_MONTH_COLUMN + index * 3;
    const paid: DraftCell =
      month === TYPED_TOTAL.month
        ? styled(TYPED_TOTAL.yuan, 'totalAmount')
        : total(dueColumn + 1, last, paidTotal(month));
    return [total(dueColumn, last, sum(SAMPLE_MEMBERS.map(dueOf))), paid, styled(null, 'totalText')];
  });
  return { cells: [styled('合计', 'totalText'), styled(null, 'totalText'), ...cells] };
}

function total(column: number, lastRow: number, value: number): DraftCell {
  const letters = columnLetters(column);
  return { value, formula: `SUM(${letters}${FIRST_ROW}:${letters}${lastRow})`, style: 'totalAmount' };
}

function paidTotal(month: number): number {
  return sum(
    SAMPLE_MEMBERS.map((person) => {
      const exception = EXCEPTIONS.find(([name, when]) => name === person.name && when === month);
      return exception ? (exception[2] ?? 0) : dueOf(person);
    }),
  );
}

function sum(yuan: readonly number[]): number {
  return yuanNumber(fenFromYuan(yuan.reduce((running, each) => running + each, 0)));
}
