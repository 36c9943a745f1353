import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openWorkbook } from '../../src/hosts/xlsx/open-workbook';
import { wordsOf } from '../../src/locales/words';
import { readBranch } from '../../src/reading/read-branch';
import { month } from '../../src/records/month';
import { DEFAULT_SETTINGS } from '../../src/records/settings';
import { checkReportSheet } from '../../src/reports/check-report';
import { groupFindings } from '../../src/reports/finding-groups';
import { check } from '../../src/rules/check';
import type { SheetDraft } from '../../src/workbook/sheet-draft';
import { cellAt as valueAt } from '../../src/workbook/sheet-cells';
import type { CellValue } from '../../src/workbook/snapshot';
import { branchOf, day, monthOf } from '../branch-by-hand';
import { serial } from '../sheets';
import { allCells, cellAt, lineOf, linesOf } from './draft-reader';
import { finding, result, WAIVED } from './findings-by-hand';

const words = wordsOf('zh-CN');
const SHEET_FINDING = { sheet: '考勤', cell: null, clause: '', member: null };
const BRANCH = branchOf({ settings: { ...DEFAULT_SETTINGS, branchName: '市档案馆党支部' } });

describe('the check report', () => {
  const draft = checkReportSheet(
    result({
      findings: [
        finding(),
        finding({ severity: 'warning', ...SHEET_FINDING }),
        finding({ month: monthOf('2020-04') }),
        finding({ month: monthOf('2020-05') }),
      ],
      waived: [WAIVED],
      notChecked: [{ rule: 'badge-missing', wanted: ['sessions.badge'] }],
    }),
    words,
    { branch: BRANCH },
  );

  test('one line a person and kind, older ones after, then each single one, what was waived and what was not checked', () => {
    expect(draft.name).toBe('2020年6月核对结果');
    expect(draft.mark).toEqual({ kind: 'check-report', period: '2020-06' });
    expect(linesOf(draft)).toEqual([
      '市档案馆党支部2020年6月主题党日核对结果（整改清单）',
      '以2020年7月5日为准',
      '3 项必须处理 · 1 项请留意 · 0 项提示 · 已豁免 1 项',
      '序号 | 程度 | 事项 | 对象 | 情况 | 位置 | 依据 | 责任人 | 完成时限 | 整改情况',
      '1 | 必须处理 | 党费未交 | 李明 | 李明6月党费未交，应交 75.00 元。 | 党费台账!I7 | 三(二)3',
      expect.stringMatching(/^2 \| 请留意 \| 党费未交 \| {2}\| .* \| 考勤 \| —$/),
      '',
      '以前未了',
      '3 | 必须处理 | 党费未交 | 李明 | 李明4月、5月党费未交，共 150.00 元。 | 党费台账!I7 | 三(二)3',
      '',
      '逐项明细（序号对应上表）',
      '3-1 | 必须处理 | 党费未交 | 李明 | 李明4月党费未交，应交 75.00 元。 | 党费台账!I7 | 三(二)3',
      '3-2 | 必须处理 | 党费未交 | 李明 | 李明5月党费未交，应交 75.00 元。 | 党费台账!I7 | 三(二)3',
      '',
      '已豁免的事项',
      expect.stringMatching(/^1 \| 请留意 \| 党费未交 \| 王芳 \| 王芳6月党费未交，应交 75.00 元。豁免原因：=援藏/),
      '',
      '缺少资料、未能核对 1 项（补上后即可核对）：',
      '· 未佩戴党徽：需要活动记录的“佩戴党徽”列',
    ]);
  });

  test('each place is a jump to the cell, a sheet to its first cell', () => {
    expect(allCells(draft).flatMap(({ link }) => link?.address ?? [])).toEqual(['I7', 'A1', 'I7', 'I7', 'I7', 'I7']);
  });

  test('severity is a word in its own style', () => {
    expect([5, 6].map((row) => cellAt(draft, row, 2)?.style)).toEqual(['error', 'warning']);
  });

  test('who does it, by when and what was done are for typing, beside what is to be done only', () => {
    const styles = draft.rows.map((_, row) => cellAt(draft, row + 1, 9)?.style);
    expect(styles.flatMap((style, row) => (style === 'input' ? [row + 1] : []))).toEqual([5, 6, 9]);
  });

  test('prints across, its head on every page', () => {
    expect(draft.print).toEqual({ orientation: 'landscape', repeatRows: [4, 4], breaks: [], pageNumbers: true });
    expect(draft.frozen).toEqual({ rows: 4, columns: 0 });
  });
});

test('a clean month says so in one line', () => {
  const draft = checkReportSheet(result(), words);
  expect(linesOf(draft)).toEqual([
    '2020年6月主题党日核对结果（整改清单）',
    '以2020年7月5日为准',
    '2020年6月核对完毕，未发现问题。',
  ]);
  expect(draft.print.repeatRows).toBeNull();
});

test('long sentences get the height they need', () => {
  const long = finding({ member: '王'.repeat(80) });
  const draft = checkReportSheet(result({ findings: [finding(), long] }), words);
  expect(draft.rows[5]?.height).toBeGreaterThan(Number(draft.rows[4]?.height) * 2);
});

describe('made anew', () => {
  const SAMPLE = readFileSync(path.join(__dirname, '..', '..', 'assets', 'samples', 'branch-2026.xlsx'));
  const JUNE = { month: month(2026, 6), today: day('2026-07-05') };

  function reportOf(workbook: ReturnType<typeof openWorkbook>): SheetDraft {
    const snapshot = workbook.snapshot();
    const { branch } = readBranch(snapshot);
    return checkReportSheet(check(branch, JUNE), words, { branch, snapshot });
  }

  function withReport(workbook: ReturnType<typeof openWorkbook>, replace: boolean): ReturnType<typeof openWorkbook> {
    const { bytes } = workbook.apply([{ kind: 'put-sheet', draft: reportOf(workbook), replace }]);
    return openWorkbook(bytes, 'branch-2026.xlsx');
  }

  function typed(
    workbook: ReturnType<typeof openWorkbook>,
    sheet: string,
    cells: readonly (readonly [number, number, CellValue])[],
  ) {
    const found = workbook.snapshot().sheets.find(({ name }) => name === sheet);
    const changes = cells.map(([row, column, value]) => ({
      ...{ row, column, value },
      expected: found ? valueAt(found, row, column) : null,
    }));
    return openWorkbook(workbook.apply([{ kind: 'set-cells', sheet, changes }]).bytes, 'branch-2026.xlsx');
  }

  const NAME = '2026年6月核对结果';
  const first = withReport(openWorkbook(new Uint8Array(SAMPLE), 'branch-2026.xlsx'), false);
  const rows = linesOf(reportOf(first));
  const rowOf = (text: string): number => rows.findIndex((each) => each.includes(text)) + 1;
  const filled = typed(first, NAME, [
    [rowOf('高翔6月党费应交'), 8, '王芳'],
    [rowOf('高翔6月党费应交'), 9, serial('2026-07-20')],
    [rowOf('高翔6月党费应交'), 10, '已提醒，7月补交'],
    [rowOf('没有活动照片的记录'), 8, '李明'],
  ]);

  test('keeps what was typed beside a row, wherever the row stands now', () => {
    // 罗丹 has paid June meanwhile: the rows below move up.
    const later = reportOf(typed(filled, '党费台账', [[22, 19, 88.05]]));
    expect(lineOf(later, `${rowOf('高翔6月党费应交') - 4} | `)).toContain('王芳 | 46223 | 已提醒，7月补交');
    const row = linesOf(later).findIndex((each) => each.includes('高翔6月党费应交')) + 1;
    expect(cellAt(later, row, 9)?.style).toBe('date');
    expect(linesOf(later).find((each) => each.includes('没有活动照片的记录'))).toMatch(/李明$/);
    expect(linesOf(later)).not.toContain('本次核对已不再出现的事项');
  });

  test('keeps it too where the matter is found no more, and once more after that', () => {
    const paid = typed(filled, '党费台账', [[20, 19, 83.25]]);
    for (const workbook of [paid, withReport(paid, true)]) {
      const lines = linesOf(reportOf(workbook));
      const at = lines.indexOf('本次核对已不再出现的事项');
      expect(lines[at + 1]).toMatch(/^1 \| {2}\| 党费未交足 \| 高翔 \| .* \| 王芳 \| 46223 \| 已提醒，7月补交$/);
      expect(lines.filter((each) => each.includes('已提醒，7月补交'))).toHaveLength(1);
    }
  });

  test('has at most one line a person and kind, and its groups hold every finding once', () => {
    const { branch } = readBranch(first.snapshot());
    const { findings } = check(branch, JUNE);
    const { current, earlier } = groupFindings(findings, { period: JUNE.month, monthsWithoutPayment: new Set() });
    for (const part of [current, earlier]) {
      const lines = part.flatMap(({ rule, member }) => (member === null ? [] : [`${rule} ${member}`]));
      expect(lines).toEqual([...new Set(lines)]);
    }
    expect([...current, ...earlier].flatMap((group) => group.findings)).toHaveLength(findings.length);
    expect(rows.filter((each) => /^\d+ \| (必须处理|请留意|提示) /u.test(each)).length).toBe(
      current.length + earlier.length + check(branch, JUNE).waived.length,
    );
  });
});
