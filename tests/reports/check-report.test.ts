import { wordsOf } from '../../src/locales/words';
import { checkReportSheet } from '../../src/reports/check-report';
import { allCells, cellAt, linesOf } from './draft-reader';
import { finding, result, WAIVED } from './findings-by-hand';

const words = wordsOf('zh-CN');
const SHEET_FINDING = { sheet: '考勤', cell: null, clause: '', member: null };

describe('the check report', () => {
  const draft = checkReportSheet(
    result({
      findings: [finding(), finding({ severity: 'warning', ...SHEET_FINDING }), finding({ sheet: null, cell: null })],
      waived: [WAIVED],
      notChecked: [{ rule: 'badge-missing', wanted: ['sessions.badge'] }],
    }),
    words,
    { branchName: '市档案馆党支部' },
  );

  test('counts first, then one line a finding, what was waived, and what was not checked', () => {
    expect(draft.name).toBe('2020年6月核对结果');
    expect(draft.mark).toEqual({ kind: 'check-report', period: '2020-06' });
    expect(linesOf(draft)).toEqual([
      '市档案馆党支部2020年6月主题党日核对结果',
      '以2020年7月5日为准',
      '2 项必须处理 · 1 项请留意 · 0 项提示 · 已豁免 1 项',
      '序号 | 程度 | 事项 | 对象 | 情况 | 位置 | 依据 | 已处理',
      '1 | 必须处理 | 党费未交 | 李明 | 李明6月党费未交，应交 75.00 元。 | 党费台账!I7 | 三(二)3',
      expect.stringMatching(/^2 \| 请留意 \| 党费未交 \| {2}\| .* \| 考勤 \| —$/),
      '3 | 必须处理 | 党费未交 | 李明 | 李明6月党费未交，应交 75.00 元。 | 整个工作簿 | 三(二)3',
      '',
      '已豁免的事项',
      expect.stringMatching(/^1 \| 请留意 \| 党费未交 \| 王芳 \| 王芳6月党费未交，应交 75.00 元。豁免原因：=援藏/),
      '',
      `另有1项因工作簿中没有相应内容而未核对：${words('rules.badge-missing.title')}。`,
    ]);
  });

  test('each place is a jump to the cell, a sheet to its first cell', () => {
    expect(allCells(draft).flatMap(({ link }) => link ?? [])).toEqual([
      { sheet: '党费台账', address: 'I7' },
      { sheet: '考勤', address: 'A1' },
      { sheet: '党费台账', address: 'I7' },
    ]);
  });

  test('severity is a word in its own style', () => {
    expect([5, 6].map((row) => cellAt(draft, row, 2)?.style)).toEqual(['error', 'warning']);
  });

  test('what is settled is chosen from 是 and 否, beside the findings only', () => {
    expect(draft.dropdowns).toEqual([{ range: { top: 5, bottom: 7, left: 8, right: 8 }, choices: ['是', '否'] }]);
    expect(cellAt(draft, 5, 8)).toEqual({ value: null, style: 'input' });
  });

  test('prints across, its head on every page', () => {
    expect(draft.print).toEqual({ orientation: 'landscape', repeatRows: [4, 4], breaks: [], pageNumbers: true });
    expect(draft.frozen).toEqual({ rows: 4, columns: 0 });
  });
});

test('a clean month says so in one line', () => {
  const draft = checkReportSheet(result(), words);
  expect(linesOf(draft)).toEqual([
    '2020年6月主题党日核对结果',
    '以2020年7月5日为准',
    '2020年6月核对完毕，未发现问题。',
  ]);
  expect(draft.dropdowns).toEqual([]);
  expect(draft.print.repeatRows).toBeNull();
});

test('long sentences get the height they need', () => {
  const long = finding({ member: '王'.repeat(80) });
  const draft = checkReportSheet(result({ findings: [finding(), long] }), words);
  expect(draft.rows[5]?.height).toBeGreaterThan(Number(draft.rows[4]?.height) * 2);
});
