import { signIn } from './attendance/stated';
import { bookOfText, payment, real, recorded } from './dues/recorded';

const ROSTER = `
# 花名册
姓名 | 类别     | 月党费标准
李明 | 正式党员 | 15

# 活动记录
月份    | 活动时间    | 活动主题
2026年6月 | 2026年6月22日 | 党史
`;

/** A matrix with a column for each of the months January to May of 2026. */
function matrix(sheet: string, heads: readonly string[], cell: string): string {
  const tiers = heads.map((tier, index) => `${index === 0 ? '姓名' : '^'} | ${tier}`);
  return `${ROSTER}\n# ${sheet}\n2026年${sheet}\n${tiers.join('\n')}\n李明 ${`| ${cell} `.repeat(5)}\n`;
}

function each(head: (month: number) => string): string {
  return [1, 2, 3, 4, 5].map(head).join(' | ');
}

const CHINESE = ['', '一', '二', '三', '四', '五'];

/** How months stand over the columns of a matrix, and what stands over June, from the top down. */
const HEADS: readonly (readonly [string, readonly string[], readonly (string | number)[]])[] = [
  ['numbers', [each(String)], ['6']],
  ['numbers as texts', [each((month) => `'${month}'`)], ["'6'"]],
  ['numbers with a zero', [each((month) => `'0${month}'`)], ["'06'"]],
  ['202601 as a number', [each((month) => `20260${month}`)], ["'202606'"]],
  ['202601 as a text', [each((month) => `'20260${month}'`)], ["'202606'"]],
  ['1月', [each((month) => `${month}月`)], ["'6月'"]],
  ['01月', [each((month) => `0${month}月`)], ["'06月'"]],
  ['１月', [each((month) => `${'０１２３４５'[month] ?? ''}月`)], ["'６月'"]],
  ['1 月', [each((month) => `${month} 月`)], ["'6 月'"]],
  ['1月份', [each((month) => `${month}月份`)], ["'6月份'"]],
  ['一月', [each((month) => `${CHINESE[month] ?? ''}月`)], ["'六月'"]],
  ['2026.1 as a number', [each((month) => `2026.${month}`)], ["'2026.6'"]],
  ['2026.1 as a text', [each((month) => `'2026.${month}'`)], ["'2026.6'"]],
  ['2026/1', [each((month) => `'2026/${month}'`)], ["'2026/6'"]],
  ['2026-01', [each((month) => `'2026-0${month}'`)], ["'2026-06'"]],
  ['2026年1月', [each((month) => `2026年${month}月`)], ["'2026年6月'"]],
  ['2026年一月', [each((month) => `2026年${CHINESE[month] ?? ''}月`)], ["'2026年六月'"]],
  ['二〇二六年一月', [each((month) => `二〇二六年${CHINESE[month] ?? ''}月`)], ["'二〇二六年六月'"]],
  ['real dates', [each((month) => `@2026-0${month}-01`)], [real('2026-06-01')]],
  ['months under a year', ['2026年 | < | < | < | <', each((month) => `${month}月`)], ["'6月'"]],
];

describe('the month after the last column gets one, headed as the others are', () => {
  test.each(HEADS)('in a matrix of attendance headed by %s', (_form, heads, head) => {
    const book = bookOfText(matrix('考勤', heads, '√'));
    const done = recorded(book, signIn(book, '2026-06', '李明 到'));
    const row = heads.length + 1;
    expect(done.refusals).toEqual([]);
    expect(done.changed).toEqual([
      ...head.map((text) => `考勤!G${row}: (nothing) → ${text}`),
      `考勤!G${row + 1}: (nothing) → '√'`,
    ]);
    expect(recorded(done.after, signIn(done.after, '2026-06', '李明 到')).recording.edits).toEqual([]);
  });

  test.each(HEADS)('in a ledger headed by %s', (_form, heads, head) => {
    const book = bookOfText(matrix('党费台账', heads, '15'));
    const done = recorded(book, payment(book, '李明 2026-06'));
    const row = heads.length + 1;
    expect(done.refusals).toEqual([]);
    expect(done.changed).toEqual([
      ...head.map((text) => `党费台账!G${row}: (nothing) → ${text}`),
      `党费台账!G${row + 1}: (nothing) → 15`,
    ]);
    expect(recorded(done.after, payment(done.after, '李明 2026-06')).recording.edits).toEqual([]);
  });
});
