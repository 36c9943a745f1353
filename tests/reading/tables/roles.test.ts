import { described, tablesOf } from './described';

const roles = (text: string): string[] => tablesOf(text).map(({ role }) => role);

describe('a plan, a record, or both', () => {
  const heads = (title: string, row: string, cells: string): string => `
      # Sheet1
      ${title}
      ${row}
      ${cells}`;

  test.each<[string, string, string, string, string[]]>([
    [
      'months and themes',
      '',
      '活动时间 | 活动主题 | 组织科室',
      '1月 | 关怀帮扶 | 办公室',
      ['schedule 2/3 month:A theme:B organisers:C'],
    ],
    [
      'a plan with dates',
      '2020年活动安排',
      '活动时间 | 活动主题 | 组织科室',
      '2020-01-20 | 关怀帮扶 | 办公室',
      ['schedule 2/3 plannedDate:A theme:B organisers:C'],
    ],
    [
      'a record with dates',
      '2020年活动台账',
      '活动时间 | 活动主题 | 组织科室',
      '2020-01-20 | 关怀帮扶 | 办公室',
      ['sessions 2/3 date:A theme:B organisers:C'],
    ],
    [
      'dates without a title',
      '',
      '日期 | 主题 | 地点',
      '2020-01-20 | 关怀帮扶 | 社区',
      ['sessions 2/3 date:A theme:B place:C'],
    ],
    [
      'planned dates',
      '',
      '计划时间 | 主题 | 地点',
      '2020-01-20 | 关怀帮扶 | 社区',
      ['schedule 2/3 plannedDate:A theme:B place:C'],
    ],
    [
      'planned and actual dates',
      '',
      '计划时间 | 实际时间 | 主题',
      '2020-01-20 | 2020-01-21 | 关怀帮扶',
      ['sessions 2/3 plannedDate:A date:B theme:C'],
    ],
    [
      'months, actual dates and what was done',
      '',
      '月份 | 主题 | 实际时间 | 重温入党誓词',
      '1月 | 关怀帮扶 | 2020-01-21 | 是',
      ['schedule 2/3 month:A theme:B date:C', 'sessions 2/3 month:A theme:B date:C oath:D'],
    ],
    [
      'a plan in which is noted what was done',
      '2020年活动安排及开展情况',
      '活动时间 | 主题 | 实到人数',
      '2020-01-20 | 关怀帮扶 | 20',
      ['schedule 2/3 date:A theme:B', 'sessions 2/3 date:A theme:B presentCount:C'],
    ],
    [
      'a plan with who is to preside',
      '2020年活动安排',
      '月份 | 主题 | 主持人 | 学习内容',
      '1月 | 关怀帮扶 | 李明 | 党章',
      ['schedule 2/3 month:A theme:B'],
    ],
    [
      'planned and actual under one head',
      '2020年活动安排',
      '主题 | 活动时间 | < | 人数 | <\n      ^ | 计划 | 实际 | 应到 | 实到',
      '关怀帮扶 | 2020-01-20 | 2020-01-21 | 24 | 22',
      [
        'schedule 3/4 theme:A plannedDate:B date:C',
        'sessions 3/4 theme:A plannedDate:B date:C expectedCount:D presentCount:E',
      ],
    ],
    [
      'a day and its hours',
      '活动记录',
      '日期 | 时间 | 主题',
      '2020-01-20 | 14:00-17:30 | 关怀帮扶',
      ['sessions 2/3 date:A duration:B theme:C'],
    ],
    [
      'a record by months',
      '活动记录',
      '月份 | 活动日期 | 主题 | 实到人数',
      '1月 | 2020-01-20 | 关怀帮扶 | 20',
      ['sessions 2/3 month:A date:B theme:C presentCount:D'],
    ],
    [
      'a record without themes',
      '',
      '月份 | 实际时间 | 集中学习',
      '1月 | 2020-01-20 | 党章',
      ['sessions 2/3 month:A date:B study:C'],
    ],
    [
      'year, month and day in three columns',
      '活动记录',
      '年份 | 月份 | 日 | 主题',
      '2020 | 1 | 20 | 关怀帮扶',
      ['sessions 2/3 year:A month:B day:C theme:D'],
    ],
    [
      'start and end',
      '活动记录',
      '活动日期 | 开始时间 | 结束时间 | 主题',
      '2020-01-20 | 14:00 | 17:30 | 关怀帮扶',
      ['sessions 2/3 date:A start:B end:C theme:D'],
    ],
    [
      'a plan without themes',
      '2020年活动安排',
      '月份 | 活动内容 | 组织科室',
      '1月 | 走访 | 办公室',
      ['schedule 2/3 month:A content:B organisers:C'],
    ],
    ['nothing filled in yet', '活动安排', '活动时间 | 活动主题', '', ['schedule 2/none plannedDate:A theme:B']],
  ])('%s', (_, title, row, cells, expected) => {
    expect(described(tablesOf(heads(title === '' ? '市档案馆' : title, row, cells)))).toEqual(expected);
  });

  test('a record beside a plan of its own is a record only', () => {
    expect(
      roles(`
        # 活动安排
        月份 | 主题
        1月 | 关怀帮扶
        # 主题党日
        月份 | 主题 | 实际时间
        1月 | 关怀帮扶 | 2020-01-20`),
    ).toEqual(['schedule', 'sessions']);
  });

  test('a study plan is no schedule, and a schedule with 学习内容 no study plan', () => {
    expect(
      roles(`
        # 学习计划
        月份 | 主题
        1月 | 党章
        # 活动安排
        月份 | 活动主题 | 学习内容 | 组织科室
        1月 | 专题学习 | 党章 | 办公室`),
    ).toEqual(['studyPlan', 'schedule']);
  });
});

describe('marks or money', () => {
  const matrix = (sheet: string, cells: string): string => `
      # ${sheet}
      姓名 | 1月 | 2月
      李明 | ${cells}`;

  test.each<[string, string, string, string[]]>([
    ['amounts', 'Sheet1', '50 | 50', ['dues']],
    ['amounts as text', 'Sheet1', '12元 | ￥12.00', ['dues']],
    ['marks', 'Sheet1', '√ | 事假', ['attendance']],
    ['ones', 'Sheet1', '1 | 1', ['attendance']],
    ['empty under 党费', '党费', '| ', ['dues']],
    ['empty under 签到表', '2020签到表', '| ', ['attendance']],
    ['a title wins over values', '党费台账', '√ | √', ['dues']],
    ['nothing says', 'Sheet1', '| ', []],
    ['wages', '工资表', '5000 | 5000', []],
  ])('%s', (_, sheet, cells, expected) => {
    expect(roles(matrix(sheet, cells))).toEqual(expected);
  });

  test('heads that say 应交 need no title', () => {
    expect(
      roles(`
        # Sheet1
        姓名 | 1月 | <
        ^ | 应交 | 实交
        李明 | |`),
    ).toEqual(['dues']);
  });
});

describe('people', () => {
  test.each<[string, string, string[]]>([
    [
      'a roster with a standard of dues stays a roster',
      `
      # 花名册
      姓名 | 党员类别 | 入党时间 | 党费基数 | 月缴党费
      李明 | 正式党员 | 2008-07-01 | 5000 | 50`,
      ['roster 1/2 name:A category:B joinedOn:C wageBase:D duesStandard:E'],
    ],
    [
      'a list of standards is part of the ledger',
      `
      # 党费核定
      姓名 | 党费基数 | 月党费标准
      李明 | 5000 | 50`,
      ['dues 1/2 name:A wageBase:B standard:C'],
    ],
    [
      'payments whose 时间 is a month',
      `
      # 党费
      姓名 | 时间 | 金额
      李明 | 2020年1月 | 50`,
      ['dues 1/2 name:A month:B paid:C'],
    ],
    [
      'one sheet a month of dues',
      `
      # 6月
      姓名 | 应交 | 实交 | 日期
      李明 | 50 | 50 | 6.22`,
      ['dues 1/2 name:A due:B paid:C paidOn:D'],
    ],
    [
      'one sheet a month of marks',
      `
      # 6月签到
      序号 | 姓名 | 签到情况 | 备注
      1 | 李明 | √ |`,
      ['attendance 1/2 name:B mark:C remarks:D'],
    ],
    [
      'an attendance list with reasons',
      `
      # Sheet1
      姓名 | 日期 | 出勤情况 | 缺席原因
      李明 | 2020-06-22 | √ |`,
      ['attendance 1/2 name:A date:B mark:C'],
    ],
    [
      'make-ups by month',
      `
      # Sheet1
      姓名 | 月份 | 是否补课 | 补课时间
      李明 | 6月 | 是 | 2020-07-01`,
      ['leave 1/2 name:A month:B madeUp:C makeUpOn:D'],
    ],
    [
      'payments with year and month',
      `
      # Sheet1
      姓名 | 年份 | 月份 | 应缴金额（元） | 实缴金额（元） | 是否减免 | 减免原因
      李明 | 2020 | 6 | 50 | 50 | |`,
      ['dues 1/2 name:A year:B month:C due:D paid:E exempt:F exemptReason:G'],
    ],
    [
      'a party post alone makes a roster',
      `
      # Sheet1
      姓名 | 职务 | 党内职务
      李明 | 科长 | 书记`,
      ['roster 1/2 name:A post:C'],
    ],
    [
      'hidden sheets are read',
      `
      # 花名册 (hidden)
      姓名 | 党员类别 | 入党时间
      李明 | 正式党员 | 2008-07-01`,
      ['roster 1/2 name:A category:B joinedOn:C'],
    ],
  ])('%s', (_, text, expected) => {
    expect(described(tablesOf(text))).toEqual(expected);
  });
});

describe('a required field without a column', () => {
  test.each<[string, string, string, string[]]>([
    ['花名册', '党员类别 | 入党时间 | 科室', 'roster', ['name']],
    ['活动安排', '月份 | 活动内容 | 组织科室', 'schedule', ['theme']],
    ['活动安排', '活动主题 | 活动内容 | 组织科室', 'schedule', ['month']],
    ['活动记录', '活动主题 | 活动内容 | 活动小结', 'sessions', ['month']],
    ['考勤', '姓名 | 科室 | 备注', 'attendance', ['marks']],
    ['请假补课', '姓名 | 请假事由 | 批准人', 'leave', ['month']],
    ['党费台账', '姓名 | 科室 | 备注', 'dues', ['amounts']],
    ['党费台账', '称呼 | 1月 | 2月 | 备注', 'dues', ['name']],
    ['考勤', '称呼 | 科室 | 1月 | 2月', 'attendance', ['name']],
    ['豁免说明', '规则 | 月份 | 对象', 'waivers', ['reason']],
  ])('%s: %s', (sheet, heads, role, missing) => {
    const [table] = tablesOf(`
      # ${sheet}
      ${heads}
      甲 | 乙 | 丙`);
    expect([table?.role, table?.missing]).toEqual([role, missing]);
  });

  test('a month that the sheet states is not missing', () => {
    const [table] = tablesOf(`
      # 6月请假
      姓名 | 请假事由 | 批准人
      李明 | 出差 | 张伟`);
    expect([table?.role, table?.missing, table?.statedMonth]).toEqual(['leave', [], 6]);
  });
});
