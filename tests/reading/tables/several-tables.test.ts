import { described, tablesOf, textsOf } from './described';

describe('several tables on one sheet', () => {
  test.each<[string, string, string[]]>([
    [
      'below, of another role, with a title',
      `
      # 党费
      2020年党费台账 | < | <
      姓名 | 1月 | 2月
      李明 | 50 | 50
      合计 | 50 | 50
      注：单位为元

      2020年请假补课登记 | < | <
      姓名 | 活动日期 | 请假事由
      王芳 | 2020-06-22 | 出差`,
      ['dues 2/3 name:A', 'leave 8/9 name:A date:B reason:C'],
    ],
    [
      'below without a blank row',
      `
      # 资料
      姓名 | 党员类别 | 入党时间
      李明 | 正式党员 | 2008-07-01
      活动安排 | < | <
      月份 | 活动主题 | 组织科室
      1月 | 关怀帮扶 | 办公室`,
      ['roster 1/2 name:A category:B joinedOn:C', 'schedule 4/5 month:A theme:B organisers:C'],
    ],
    [
      'to the right behind a blank column',
      `
      # 资料
      姓名 | 1月 | 2月 | | 月份 | 学习主题
      李明 | √ | 假 | | 1月 | 党章
      王芳 | √ | √ | | 2月 | 准则
      | | | | 3月 | 条例`,
      ['attendance 1/2-3 name:A', 'studyPlan 1/2-4 month:E topic:F'],
    ],
    [
      'to the right with its own title',
      `
      # 资料
      党员花名册 | < | < | | 请假登记 | < | <
      姓名 | 党员类别 | 入党时间 | | 姓名 | 活动日期 | 请假事由
      李明 | 正式党员 | 2008-07-01 | | 王芳 | 2020-06-22 | 出差`,
      ['roster 2/3 name:A category:B joinedOn:C', 'leave 2/3 name:E date:F reason:G'],
    ],
    [
      'a roster in two halves side by side',
      `
      # 花名册
      序号 | 姓名 | 党员类别 | 序号 | 姓名 | 党员类别
      1 | 李明 | 正式党员 | 3 | 张伟 | 正式党员
      2 | 王芳 | 正式党员 | | |`,
      ['roster 1/2-3 name:B category:C', 'roster 1/2 name:E category:F'],
    ],
    [
      'the same heads again under a title of another month',
      `
      # 签到
      2020年5月签到表 | <
      姓名 | 签到
      李明 | √

      2020年6月签到表 | <
      姓名 | 签到
      李明 | 假`,
      ['attendance 2/3 name:A mark:B', 'attendance 6/7 name:A mark:B'],
    ],
    [
      'settings and severities',
      `
      # 设置
      项目 | 值
      联系人 | 张伟

      规则 | 级别
      未按时上报 | 不检查`,
      ['settings 1/2 item:A value:B', 'settings 4/5 item:A value:B'],
    ],
  ])('%s', (_, text, expected) => {
    expect(described(tablesOf(text))).toEqual(expected);
  });

  test('each has its own titles', () => {
    const tables = tablesOf(`
      # 资料
      2019年考勤 | < | < | | 2020年党费 | <
      姓名 | 1月 | 2月 | | 姓名 | 1月
      李明 | √ | 假 | | 李明 | 50`);
    expect(tables.map(({ titles }) => textsOf(titles))).toEqual([['2019年考勤'], ['2020年党费']]);
  });

  test('a blank head in the middle does not part a table', () => {
    expect(
      described(
        tablesOf(`
          # 花名册
          姓名 | 党员类别 | | 入党时间
          李明 | 正式党员 | 男 | 2008-07-01`),
      ),
    ).toEqual(['roster 1/2 name:A category:B joinedOn:D']);
  });
});
