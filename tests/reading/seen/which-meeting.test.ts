import { seen } from '../../whole-workbook';

const MAY = { month: '2020-05', today: '2020-07-10', half: '2020-H1' };

const ROSTER = `
  # 花名册
  姓名 | 类别     | 科室
  李明 | 正式党员 | 办公室
  王芳 | 正式党员 | 人教科`;

const MARKS = `
  # 考勤
  姓名 | 2020年5月
  李明 | √
  王芳 | ×`;

describe('a list that mixes meetings', () => {
  test.each<[string, string, string]>([
    [
      'by 会议类型',
      `日期       | 会议类型 | 会议名称     | 会议地点 | 记录人
       2020-05-21 | 支委会   | 研究发展党员 | 会议室   | 王芳
       2020-05-22 | 主题党日 | 学习党章     | 会议室   | 王芳
       2020-05-19 | 党课     | 党史         | 会议室   | 王芳`,
      'date:A meeting:B theme:C place:D recorder:E',
    ],
    [
      'by 活动类型',
      `活动时间   | 活动类型       | 活动主题 | 活动地点 | 记录人
       2020-05-21 | 党员大会       | 选举     | 会议室   | 王芳
       2020-05-22 | 主题党日活动   | 学习党章 | 会议室   | 王芳
       2020-05-19 | 5月党小组会    | 讨论     | 会议室   | 王芳`,
      'date:A meeting:B theme:C place:D recorder:E',
    ],
    [
      'by 会议名称',
      `日期       | 会议名称           | 会议内容 | 会议地点 | 记录人
       2020-05-21 | 第二季度党员大会   | 选举     | 会议室   | 王芳
       2020-05-22 | 5月主题党日        | 学习党章 | 会议室   | 王芳
       2020-05-19 | 2020年5月支委会    | 讨论     | 会议室   | 王芳`,
      'date:A theme:B content:C place:D recorder:E',
    ],
    [
      'by 活动名称, where the theme day is named among them',
      `日期       | 活动名称   | 主要内容 | 活动地点 | 记录人
       2020-05-21 | 支委会     | 选举     | 会议室   | 王芳
       2020-05-22 | 主题党日   | 学习党章 | 会议室   | 王芳
       2020-05-19 | 党课       | 讨论     | 会议室   | 王芳`,
      'date:A theme:B content:C place:D recorder:E',
    ],
  ])('%s: only the rows of the theme day are theme days', (_kind, rows, columns) => {
    const found = seen(`${ROSTER}\n# 会议\n${rows}\n${MARKS}`, MAY);
    expect(found.tables).toContain(`会议 sessions 1/3 ${columns}`);
    expect(found.of('theme-day-extra', 'theme-day-missing')).toEqual([]);
    expect(found.of('theme-day-date')).toEqual(['theme-day-date: warning 会议!A3 - 2020-05 no-reason']);
    expect(found.totals).toMatchObject({ sessions: 1, due: 2, present: 1 });
  });

  test.each([
    ['会议类型', '支委会', '党员大会'],
    ['会议类型', '党课', '党课'],
    ['会议名称', '5月支委会', '第二季度党员大会'],
  ])('a table of other meetings only (%s: %s, %s) is no sessions table', (head, one, other) => {
    const found = seen(
      `${ROSTER}
      # 会议
      日期       | ${head} | 地点   | 记录人
      2020-05-20 | ${one}   | 会议室 | 王芳
      2020-05-25 | ${other} | 会议室 | 王芳`,
      MAY,
    );
    expect(found.tables).toEqual(['花名册 roster 1/2-3 name:A category:B section:C']);
    expect(found.of('sheet-missing')).toContain('sheet-missing: error - - - missing');
  });

  test.each(['支委会会议记录', '党员大会记录', '党课记录'])('%s is no sessions table', (name) => {
    const found = seen(`${ROSTER}\n# ${name}\n时间 | 议题 | 记录人\n2020-05-20 | 选举 | 王芳`, MAY);
    expect(found.tables).toHaveLength(1);
  });

  test('near-miss: the nine kinds stay kinds, 组织生活会 among them', () => {
    const found = seen(
      `${ROSTER}
      # 活动记录
      活动时间   | 活动类型   | 活动主题   | 记录人
      2020-04-20 | 志愿服务   | 清洁家园   | 王芳
      2020-05-20 | 组织生活会 | 对照检查   | 王芳`,
      MAY,
    );
    expect(found.tables).toContain('活动记录 sessions 1/2-3 date:A category:B theme:C recorder:D');
    expect(found.of('theme-category', 'theme-day-missing')).toEqual([]);
  });

  test('near-miss: a theme day whose theme is a lecture, and a meeting that is a theme day too', () => {
    const found = seen(
      `${ROSTER}
      # 主题党日活动记录
      活动时间   | 活动主题                 | 记录人
      2020-04-20 | 党课                     | 王芳
      2020-05-20 | 党员大会暨主题党日活动   | 王芳`,
      MAY,
    );
    expect(found.tables).toContain('主题党日活动记录 sessions 1/2-3 date:A theme:B recorder:C');
    expect(found.of('theme-day-missing')).toEqual([]);
  });
});

describe("another office's words", () => {
  test.each<[string, string]>([
    ['计划会议时间 | 实际会议时间', 'plannedDate:A date:B'],
    ['计划召开日期 | 实际召开日期', 'plannedDate:A date:B'],
    ['拟定活动时间 | 实际党日时间', 'plannedDate:A date:B'],
    ['预计开展时间 | 实际活动开展日期', 'plannedDate:A date:B'],
  ])('%s', (heads, columns) => {
    const found = seen(
      `${ROSTER}
      # 记录
      ${heads} | 会议议题 | 会议内容 | 会议地点 | 会议主持人
      2020-05-20 | 2020-05-21 | 学习党章 | 通读 | 会议室 | 李明`,
      MAY,
    );
    expect(found.tables).toContain(`记录 sessions 1/2 ${columns} theme:C content:D place:E host:F`);
    expect(found.of('theme-day-date')).toEqual(['theme-day-date: warning 记录!B2 - 2020-05 no-reason']);
  });

  test('near-miss: 会议人员 and 会议编号 are no members and no ids', () => {
    const found = seen(`${ROSTER}\n# 杂项\n会议编号 | 会议人员\n1 | 李明`, MAY);
    expect(found.tables).toHaveLength(1);
  });

  test('a date in pieces with a name beside it is a session', () => {
    const found = seen(
      `${ROSTER}
      # 2020
      年   | 月 | 日 | 活动名称
      2020 | 5  | 20 | 学习党章`,
      MAY,
    );
    expect(found.tables).toContain('2020 sessions 1/2 year:A month:B day:C theme:D');
    expect(found.of('theme-day-missing', 'theme-day-date')).toEqual([]);
  });
});
