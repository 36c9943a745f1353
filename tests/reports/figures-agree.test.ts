import fc from 'fast-check';
import { wordsOf } from '../../src/locales/words';
import type { Branch } from '../../src/records/branch';
import { halfYear } from '../../src/records/half-year';
import { addDays } from '../../src/records/iso-date';
import { duesNotice } from '../../src/reports/dues-notice';
import { duesBalance } from '../../src/reports/dues/dues-balance';
import { noticeFigures } from '../../src/reports/dues/notice-figures';
import type { DuesTotals } from '../../src/reports/dues/half-year-dues';
import { halfYearSummary, type HalfYearSummary } from '../../src/reports/half-year-summary';
import type { AttendanceFigures } from '../../src/reports/summary/attendance-figures';
import { summarySheet } from '../../src/reports/summary-sheet';
import type { SheetDraft } from '../../src/workbook/sheet-draft';
import { day } from '../branch-by-hand';
import { anyBranch } from './any-branch';
import { wrongFormulas } from './draft-reader';

const words = wordsOf('zh-CN');
const HALF = halfYear(2020, 1);
const anyToday = fc.integer({ min: 0, max: 300 }).map((days) => addDays(day('2020-01-01'), days));

interface Part {
  readonly attendance: AttendanceFigures;
  readonly dues: { readonly [K in keyof DuesTotals]: number | null };
}

/** Everything that adds up, added up. */
function sum(parts: readonly Part[]): Readonly<Record<string, number>> {
  const of = (value: (part: Part) => number | null): number =>
    parts.reduce((total, part) => total + (value(part) ?? 0), 0);
  return {
    due: of(({ attendance }) => attendance.due),
    present: of(({ attendance }) => attendance.present),
    leave: of(({ attendance }) => attendance.leave),
    absent: of(({ attendance }) => attendance.absent),
    unmarked: of(({ attendance }) => attendance.unmarked),
    madeUp: of(({ attendance }) => attendance.madeUp),
    duesDue: of(({ dues }) => dues.due),
    duesPaid: of(({ dues }) => dues.paid),
    duesArrears: of(({ dues }) => dues.arrears),
  };
}

function forAnyBranch(holds: (summary: HalfYearSummary, branch: Branch) => void): void {
  fc.assert(
    fc.property(anyBranch, anyToday, (branch, today) => holds(halfYearSummary(branch, { half: HALF, today }), branch)),
  );
}

test('members, months and sections each add up to the totals', () => {
  forAnyBranch((summary) => {
    const totals = sum([summary.totals]);
    expect(sum(summary.members)).toEqual(totals);
    expect(sum(summary.months)).toEqual(totals);
    if (summary.sections.length > 0) expect(sum(summary.sections)).toEqual(totals);
    expect(summary.open.arrears.reduce((total, { arrears }) => total + arrears, 0)).toBe(totals.duesArrears);
  });
});

test('everyone who was due is present, on leave, absent or unmarked', () => {
  forAnyBranch(({ members }) => {
    for (const { attendance } of members) {
      const { due, present, leave, absent, unmarked, madeUp } = attendance;
      expect(present + leave + absent + unmarked).toBe(due);
      expect(madeUp).toBeLessThanOrEqual(due - present);
    }
  });
});

test('the notice and the summary agree to the fen', () => {
  forAnyBranch((summary, branch) => {
    const { totals } = duesNotice(branch, { half: HALF, today: summary.today, words });
    expect({ due: totals.due, paid: totals.paid, arrears: totals.arrears }).toEqual(summary.totals.dues);
    expect(totals.people).toBe(summary.open.arrears.length);
  });
});

test('what lies between due and paid is accounted for to the fen', () => {
  forAnyBranch((summary, branch) => {
    const { rows, totals } = noticeFigures(branch, { half: HALF, today: summary.today });
    const { due, paid, arrears, overpaid, notOver, notHeld, unreadable, notSet } = duesBalance(rows);
    expect(due - paid).toBe(arrears + notOver + notHeld + unreadable - overpaid - notSet);
    expect({ due, paid, arrears, overpaid }).toEqual({
      ...{ due: totals.due ?? 0, paid: totals.paid },
      ...{ arrears: totals.arrears, overpaid: totals.overpaid },
    });
  });
});

test('formulas of every sheet agree with their values, and no row is wider than its sheet', () => {
  forAnyBranch((summary, branch) => {
    const notice = (months: boolean): SheetDraft =>
      duesNotice(branch, { half: HALF, today: summary.today, words, months }).draft;
    for (const draft of [notice(true), notice(false), summarySheet(summary, words)]) {
      expect(wrongFormulas(draft)).toEqual([]);
      expect(Math.max(...draft.rows.map(({ cells }) => cells.length))).toBeLessThanOrEqual(draft.widths.length);
    }
  });
});
