import { ATTENDANCE, ROSTER, rowsOf, stepped } from './stepped';

describe('应交 of a ledger in two tiers', () => {
  /** What the row of 李明 holds of 应交 in the new year, month by month. */
  function due(...amounts: readonly (string | number)[]): string | undefined {
    const heads = amounts.map((_, at) => `${at + 1}月 | <`).join(' | ');
    const tier = amounts.map(() => '应交 | 实交').join(' | ');
    const row = amounts.map((amount) => `${amount} | 1`).join(' | ');
    const { after } = stepped(`${ROSTER}
# 党费台账
2026年党费台账
姓名 | ${heads}
^ | ${tier}
李明 | ${row}
张伟 | ${amounts.map(() => '40 | 40').join(' | ')}
`);
    return rowsOf(after, '党费台账')
      .find((line) => line.startsWith('李明'))
      ?.split('|')
      .slice(1)
      .filter((_, at) => at % 2 === 0)
      .join(' ');
  }

  test.each([
    ['the latest amount stands for each month', [50, 60, 70], '70 70 70'],
    ['a text that is an amount', ['50元', '￥ 60.5元', '1,070.00'], '1,070.00 1,070.00 1,070.00'],
    ['a text that is none', [50, '缓交', '待定'], '50 50 50'],
    ['a gap in a row that is mostly filled', [50, '', 60], '60 60 60'],
    ['gaps in a row that is mostly blank stay', [50, '', '', ''], '50'],
    ['half is not most', [50, 50, '', ''], '50 50'],
    ['免 in every month says nothing of the new year', ['免', '免', '免'], ''],
    ['a month that was free takes the amount of the others', ['免', 60, 60], '60 60 60'],
  ] as const)('%s', (_, amounts, expected) => {
    expect(due(...amounts)?.trim()).toBe(expected);
  });
});

describe('typed totals over what is carried', () => {
  const roster = (first: string, second: string): string => `
# 花名册
2026年党员花名册
姓名 | 类别     | 转出时间    | 月党费标准
李明 | 正式党员 |             | 60.1
王芳 | 正式党员 | @2026-09-10 | 50
张伟 | 正式党员 |             | ${first}
合计 |          |             | ${second}
`;
  const totalOf = (text: string): string | undefined => rowsOf(stepped(text + ATTENDANCE).after, '花名册').at(-1);

  test('are right once more without those who have left', () => {
    expect(totalOf(roster('40.2', '150.3'))).toBe('合计|||100.3');
  });

  test('are emptied where they were wrong', () => {
    expect(totalOf(roster('40.2', '150.4'))).toBe('合计');
  });

  test('stay where they are no amount', () => {
    expect(totalOf(roster('40.2', '见台账'))).toBe('合计|||见台账');
  });
});

describe('rows of months', () => {
  const notes = (text: string): readonly string[] => stepped(text).notes;

  const firstRows = (text: string, sheet: string): string[] =>
    rowsOf(stepped(ROSTER + ATTENDANCE + text).after, sheet).slice(2, 4);

  test('a record of what was held begins anew', () => {
    const held = `
# 活动记录
2026年活动记录
月份      | 实际时间    | 活动主题 | 时长
2026年1月 | @2026-01-20 | 新年党课 | 半天
2026年2月 | @2026-02-20 | 走访     | 半天
`;
    expect(rowsOf(stepped(ROSTER + ATTENDANCE + held).after, '活动记录')).toEqual([
      '2027年活动记录',
      '月份|实际时间|活动主题|时长',
    ]);
  });

  test('a plan keeps its months and their year, each in its own column', () => {
    const plan = `
# 活动安排
主题党日活动安排
年度 | 月份 | 计划时间  | 活动主题
2026 | 1    | 2026-1-20 | 新年党课
2026 | 2    | 2026-2-20 | 走访
`;
    expect(firstRows(plan, '活动安排')).toEqual(['2027|1|2027-1-20', '2027|2|2027-2-19']);
  });

  test('a blank year beside its month stays blank', () => {
    const plan = `
# 活动安排
2026年主题党日活动安排
年度 | 月份 | 计划时间  | 活动主题
2026 | 1    | 2026-1-20 | 新年党课
     | 2    | 2026-2-20 | 走访
`;
    expect(firstRows(plan, '活动安排')).toEqual(['2027|1|2027-1-20', '|2|2027-2-19']);
  });

  test('the word that tells a theme day from other meetings stays in its row', () => {
    const plan = `
# 活动安排
2026年活动安排
会议类型 | 月份 | 计划时间  | 活动主题
主题党日 | 1月  | 2026-1-20 | 新年党课
主题党日 | 2月  | 2026-2-20 | 走访
`;
    expect(firstRows(plan, '活动安排')).toEqual(['主题党日|1月|2027-1-20', '主题党日|2月|2027-2-19']);
  });

  test.each([
    ['a month under 活动时间', ['1月', '2月'], ['1月', '2月']],
    ['a month with its year', ['2026年1月', '2026年2月'], ['2027年1月', '2027年2月']],
    ['a month in words', ['一月份', '二月份'], ['一月份', '二月份']],
    ['days', ['1月20日', '2月13日'], ['1月20日', '2月19日']],
  ])('%s', (_, [first, second], expected) => {
    const plan = `
# 活动安排
2026年主题党日活动安排
活动时间 | 活动主题
${first} | 新年党课
${second} | 走访
`;
    expect(firstRows(plan, '活动安排').map((row) => row.split('|')[0])).toEqual(expected);
  });

  test('nothing is said of a plan that is there for every month', () => {
    const months = Array.from({ length: 12 }, (_, at) => `${at + 1}月 | 2026-${at + 1}-20 | 学习`).join('\n');
    const plan = `\n# 活动安排\n2026年主题党日活动安排\n月份 | 计划时间 | 活动主题\n${months}\n`;
    expect(notes(ROSTER + plan + ATTENDANCE).filter((line) => line.startsWith('next-year-plan-later'))).toEqual([]);
  });
});

test('explanations of months of the old year are done with, others go on', () => {
  const { after } = stepped(`${ROSTER}${ATTENDANCE}
# 说明
规则 | 月份 | 姓名 | 理由
dues-unpaid | 2026年2月 | 李明 | 已在上级交纳
theme-missing | 2027年1月 | | 另行通知
photos-missing | | | 不拍照
`);
  const rows = after.sheets.some(({ name }) => name === '说明') ? rowsOf(after, '说明') : [];
  expect(rows.join('\n')).not.toContain('已在上级交纳');
  expect(rows.join('\n')).toContain('不拍照');
});
