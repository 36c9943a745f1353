import { addressOf } from '../../../src/records/cell-ref';
import { branchOf, issueLines } from '../reading-of';

/** Mismatches as "cell month stated≠computed", the sum of which cells. */
function mismatches(text: string): string[] {
  return branchOf(text).issues.flatMap((issue) =>
    issue.kind === 'total-mismatch'
      ? [
          `${issue.cell ? addressOf(issue.cell) : '-'} ${issue.month ?? '-'} ${issue.stated}≠${issue.computed} of ${issue.summed.map(addressOf).join(',')}`,
        ]
      : [],
  );
}

const ledger = (...rows: readonly string[]): string =>
  ['# 2020年党费台账', '姓名 | 1月 | 2月 | 合计', ...rows].join('\n');

describe('totals of a ledger', () => {
  test.each([
    ['right', ['李明 | 10 | 20 | 30', '王芳 | 5.5 | | 5.5', '合计 | 15.5 | 20 | 35.5'], []],
    ['a row wrong', ['李明 | 10 | 20 | 31', '王芳 | 5 | 5 | 10'], ['D2 - 3100≠3000 of B2,C2']],
    [
      'a month wrong',
      ['李明 | 10 | 20 | 30', '王芳 | 5 | 5 | 10', '合计 | 16 | 25 | 40'],
      ['B4 2020-01 1600≠1500 of B2,B3'],
    ],
    [
      'the corner wrong',
      ['李明 | 10 | 20 | 30', '王芳 | 5 | 5 | 10', '合计 | 15 | 25 | 41'],
      ['D4 - 4100≠4000 of D2,D3'],
    ],
    ['by exactly a fen', ['李明 | 10 | 20 | 30.01', '王芳 | 5 | 5 | 10'], ['D2 - 3001≠3000 of B2,C2']],
    ['by less than a fen', ['李明 | 10 | 20 | 30.0095', '王芳 | 0.1 | 0.2 | 0.30000000000000004'], []],
    ['fractions of a fen that add up', ['李明 | 12.345 | 12.345 | 24.69', '王芳 | 5 | 5 | 10'], []],
    ['blank', ['李明 | 10 | 20 |', '王芳 | 5 | 5 |', '合计 | | | '], []],
    ['a dash', ['李明 | 10 | 20 | —', '王芳 | 5 | 5 | 10'], []],
    ['免 counts nothing', ['李明 | 免 | 20 | 20', '王芳 | — | 5 | 5', '合计 | 0 | 25 | 25'], []],
    ['texts', ['李明 | 10元 | ￥20 | 30.00', '王芳 | 5 | 5 | 10', '合计 | 15元 | 25 | 合计：40.00元'], []],
    [
      'a text that is wrong',
      ['李明 | 1,000 | 234.50 | 合计：1,234.60元', '王芳 | 5 | 5 | 10'],
      ['D2 - 123460≠123450 of B2,C2'],
    ],
  ])('%s', (_, rows, expected) => {
    expect(mismatches(ledger(...rows))).toEqual(expected);
  });

  test('小计 of parts, and a 合计 that sums either the details or the parts', () => {
    const rows = [
      '李明 | 10 | 20 | 30',
      '小计 | 10 | 20 | 30',
      '王芳 | 5 | 5 | 10',
      '赵敏 | 1 | 1 | 2',
      '小计 | 6 | 6 | 12',
    ];
    expect(mismatches(ledger(...rows, '合计 | 16 | 26 | 42'))).toEqual([]);
    expect(mismatches(ledger(...rows, '合计 | 17 | 26 | 42'))).toEqual(['B7 2020-01 1700≠1600 of B2,B4,B5']);
  });

  test('a 合计 that agrees with wrong 小计s is right itself', () => {
    const rows = [
      '李明 | 10 | 20 | 30',
      '小计 | 11 | 20 | 30',
      '王芳 | 5 | 5 | 10',
      '小计 | 5 | 5 | 10',
      '合计 | 16 | 25 | 40',
    ];
    expect(mismatches(ledger(...rows))).toEqual(['B3 2020-01 1100≠1000 of B2']);
  });

  test('a cell that cannot be read is said for itself, and nothing about its totals', () => {
    const text = ledger('李明 | 十块 | 20 | 30', '王芳 | 5 | 5 | 很多', '合计 | 15 | 25 | #REF!');
    expect(issueLines(text)).toEqual([
      'cell-unreadable 2020年党费台账!B2 2020-01 十块',
      'cell-unreadable 2020年党费台账!D3 - 很多',
      'cell-unreadable 2020年党费台账!D4 - #REF!',
    ]);
  });

  test('应交 and 实交 columns each', () => {
    const text = `
      # 2020年党费台账
      姓名 | 1月 | < | 2月 | < | 合计 | <
      ^ | 应交 | 实交 | 应交 | 实交 | 应交 | 实交
      李明 | 10 | 10 | 10 | 5 | 20 | 15
      王芳 | 10 | 10 | 10 | 5 | 21 | 15
      合计 | 20 | 19 | 22 | 10 | 41 | 30
    `;
    expect(mismatches(text)).toEqual([
      'F4 - 2100≠2000 of B4,D4',
      'C5 2020-01 1900≠2000 of C3,C4',
      'D5 2020-02 2200≠2000 of D3,D4',
    ]);
  });

  test.each([
    ['全部', 30, []],
    ['总计', 30, []],
    ['总计', 15, []],
    ['总计', 31, ['B5 2020-01 3100≠1500 of B2,B3']],
  ])('%s %d in a single cell under 合计 sums one month or all', (label, stated, expected) => {
    const text = `
      # 2020年党费台账
      姓名 | 1月 | 2月
      李明 | 10 | 10
      王芳 | 5 | 5
      合计 | 15 | 15
      ${label} | ${stated}
    `;
    expect(mismatches(text)).toEqual(expected);
  });

  test('a list: the columns of amounts', () => {
    const text = `
      # 党费缴纳记录
      姓名 | 月份 | 应缴金额 | 实缴金额
      李明 | 2020-01 | 10 | 10
      王芳 | 2020-01 | 10 | 5
      合计 | | 20 | 16
    `;
    expect(mismatches(text)).toEqual(['D4 - 1600≠1500 of D2,D3']);
  });

  test('a list: a running 累计 is not summed', () => {
    const list = (head: string): string => `
      # 党费缴纳记录
      姓名 | 月份 | 实缴金额 | ${head}
      李明 | 2020-01 | 10 | 10
      李明 | 2020-02 | 10 | 20
      合计 | | 20 | 20
    `;
    expect(mismatches(list('累计金额'))).toEqual([]);
    expect(mismatches(list('合计金额'))).toEqual(['D4 - 2000≠3000 of D2,D3']);
  });

  test('小计 of half-years in a row', () => {
    const heads = [1, 2, 3, 4, 5, 6].map((month) => `${month}月`).join(' | ');
    const text = `
      # 2020年党费台账
      姓名 | ${heads} | 上半年小计 | 7月 | 8月 | 下半年小计 | 合计
      李明 | 1 | 1 | 1 | 1 | 1 | 1 | 6 | 1 | 1 | 2 | 8
      王芳 | 1 | 1 | 1 | 1 | 1 | 1 | 7 | 1 | 1 | 2 | 9
    `;
    expect(mismatches(text)).toEqual(['H3 - 700≠600 of B3,C3,D3,E3,F3,G3']);
  });
});
