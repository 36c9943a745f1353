import type { PlanOptions, ProposedDay } from '../../../src/recording/plan/plan-proposal';
import { proposePlan } from '../../../src/recording/plan/propose-plan';
import { bookOfText } from '../recorded-lines';

const ROSTER = `# 花名册
姓名 | 类别 | 科室 | 转出时间
李明 | 正式党员 | 办公室 |
王芳 | 正式党员 | 人教科 、技术科 |
张伟 | 正式党员 | 办 公 室 |
陈静 | 正式党员 | 老干科 | 2025-06-01
孙强 | 发展对象 | 实习组 |
`;

const YEARS = `# 2025年
2025年主题党日活动安排表
月份 | 计划时间 | 活动主题 | 活动内容 | 活动类别 | 组织科室
1月 | @2025-01-20 | 慰问 | 走访困难家庭 | 关怀帮扶 | 办公室
2月 | | 志愿服务 | 清扫 | | 办公室、人教科
3月 | | | | 业务培训 | 人教科
12月 | | | 座谈 | | 技术科
# 2026年
2026年主题党日活动安排表
月份 | 计划时间 | 活动主题 | 活动内容 | 活动类别 | 组织科室
1月 | @2026-01-15 | | | |
2月 | 节后 | 学习传达 | | | 人教科
3月 | | | | |
`;

function days(text: string, year: number, options?: PlanOptions): Map<string, ProposedDay> {
  return new Map(proposePlan(bookOfText(text), year, options).days.map((day) => [day.month, day]));
}

function value(day: ProposedDay | undefined, field: 'date' | 'organisers' | 'theme' | 'content' | 'category'): string {
  return `${day?.origins[field] ?? ''} ${String(day?.[field] ?? '')}`.trim();
}

describe('the plan of a year', () => {
  test('has its twelve months in order', () => {
    const { days: all } = proposePlan(bookOfText(ROSTER), 2026);
    expect(all.map(({ month }) => month)).toEqual(
      Array.from({ length: 12 }, (_, index) => `2026-${String(index + 1).padStart(2, '0')}`),
    );
  });

  test.each([
    [1, 'date', 'kept 2026-01-15'],
    [2, 'date', 'unreadable'],
    [3, 'date', 'proposed 2026-03-20'],
    [4, 'date', 'proposed 2026-04-20'],
    [2, 'organisers', 'kept 人教科'],
    [2, 'theme', 'kept 学习传达'],
    [2, 'content', 'none'],
    [3, 'theme', 'none'],
  ] as const)('month %d, %s: %s', (month, field, expected) => {
    expect(value(days(ROSTER + YEARS, 2026).get(`2026-0${month}`), field)).toBe(expected);
  });

  test('says why a day is not the appointed one', () => {
    const june = days(ROSTER, 2026).get('2026-06');
    expect([june?.date, june?.moved]).toEqual(['2026-06-18', { from: '2026-06-20', found: true }]);
    expect(days(ROSTER + YEARS, 2026).get('2026-01')?.moved).toBeNull();
  });

  test.each([
    [2026, '', true],
    [2028, '', false],
    [2028, '# 设置\n项目 | 值\n2028年放假日 | 2028-01-01；2028-10-01至2028-10-07\n', true],
  ])('knows the holidays of %d, with %j: %s', (year, settings, expected) => {
    expect(proposePlan(bookOfText(ROSTER + settings), year).calendarKnown).toBe(expected);
  });

  test('names the sheet it would go into, null for a new one', () => {
    const book = bookOfText(ROSTER + YEARS);
    expect([2025, 2026, 2027].map((year) => proposePlan(book, year).sheet)).toEqual(['2025年', '2026年', null]);
  });

  test('keeps what sessions say of a month that no schedule has', () => {
    const held = `# 活动记录\n2026年活动记录\n月份 | 活动日期 | 组织科室 | 活动小结\n1月 | @2026-01-21 | 人教科 | 有\n`;
    const january = days(ROSTER + held, 2026).get('2026-01');
    expect([value(january, 'date'), value(january, 'organisers')]).toEqual(['kept 2026-01-21', 'kept 人教科']);
  });
});

describe('the sections on duty', () => {
  test('are those of the roster’s members, who served least first', () => {
    expect(proposePlan(bookOfText(ROSTER), 2026).sections).toEqual(['办公室', '人教科', '技术科']);
    expect(proposePlan(bookOfText(ROSTER + YEARS), 2026).sections).toEqual(['技术科', '办公室', '人教科']);
    expect(proposePlan(bookOfText(ROSTER + YEARS), 2025).sections).toEqual(['办公室', '人教科', '技术科', '老干科']);
  });

  test('are those of the settings where these name some', () => {
    const settings = '# 设置\n项目 | 值\n科室名单 | 综合科；业务科；综合科\n';
    expect(proposePlan(bookOfText(ROSTER + settings), 2026).sections).toEqual(['综合科', '业务科']);
  });

  test('do not serve beside the month they are settled for, nor after last December', () => {
    const year = days(ROSTER + YEARS, 2026);
    const all = [...year.values()].map((day) => day.organisers.join('+'));
    expect(all.slice(0, 4)).toEqual(['办公室', '人教科', '技术科', '办公室']);
    expect(['办公室', '人教科', '技术科'].map((each) => all.filter((one) => one === each).length)).toEqual([4, 4, 4]);
  });

  test('are those on duty so far where neither settings nor roster name any', () => {
    const text = `# 花名册\n姓名 | 类别\n李明 | 正式党员\n${YEARS}`;
    expect(proposePlan(bookOfText(text), 2026).sections).toEqual(['技术科', '办公室', '人教科']);
  });

  test('are none where none are known', () => {
    const nobody = days('# 花名册\n姓名 | 类别\n李明 | 正式党员\n', 2026).get('2026-01');
    expect(nobody && value(nobody, 'organisers')).toBe('none');
  });
});

describe('last year’s themes', () => {
  test('are offered on request where the schedule has none, theme and content together', () => {
    const year = days(ROSTER + YEARS, 2026, { offerLastYear: true });
    expect(
      ['2026-01', '2026-02', '2026-03', '2026-12'].map((month) =>
        (['theme', 'content', 'category'] as const).map((field) => value(year.get(month), field)).join(', '),
      ),
    ).toEqual([
      'offered 慰问, offered 走访困难家庭, offered 关怀帮扶',
      'kept 学习传达, none, none',
      'none, none, offered 业务培训',
      'none, offered 座谈, none',
    ]);
  });

  test('are not offered unasked, but the months that have some are named', () => {
    const { days: year, lastYear } = proposePlan(bookOfText(ROSTER + YEARS), 2026);
    expect(year.filter(({ origins }) => Object.values(origins).includes('offered'))).toEqual([]);
    expect(lastYear).toEqual(['2026-01', '2026-02', '2026-12']);
  });

  test('are those of the year before, not of any earlier one', () => {
    expect(proposePlan(bookOfText(ROSTER + YEARS), 2027).lastYear).toEqual(['2027-02']);
    expect(proposePlan(bookOfText(ROSTER + YEARS), 2028, { offerLastYear: true }).lastYear).toEqual([]);
  });
});

test.each([1899, 3000])('a year %d is refused', (year) => {
  expect(() => proposePlan(bookOfText(ROSTER), year)).toThrow(RangeError);
});
