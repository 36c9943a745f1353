import { found } from '../../rule-cases';

describe('cell-unreadable', () => {
  test('fires: a day that the calendar does not have', () => {
    const text = `
      # 活动记录
      月份    | 活动时间    | 活动主题 | 活动地点
      2020-05 | @2020-05-20 | 志愿服务 | 社区
      2020-06 | 6月31日     | 专题学习 | 活动室
    `;
    expect(found('cell-unreadable', text, { month: '2020-06', today: '2020-07-10' })).toEqual([
      'error 活动记录!B3 - 2020-06 unreadable',
    ]);
  });

  test('fires: an amount in words', () => {
    const text = `
      # 花名册
      姓名 | 类别
      李明 | 正式党员
      王芳 | 正式党员
      # 党费台账
      姓名 | 2020年5月 | 2020年6月
      李明 | 10        | 十二块
      王芳 | 10        | 10
    `;
    expect(found('cell-unreadable', text, { month: '2020-06', today: '2020-07-10' })).toEqual([
      'error 党费台账!C2 - 2020-06 unreadable',
    ]);
  });

  test('fires: in every month for a cell of the roster', () => {
    const text = `
      # 花名册
      姓名 | 类别     | 入党日期
      李明 | 正式党员 | #REF!
      王芳 | 正式党员 | @2008-07-01
    `;
    expect(found('cell-unreadable', text, { month: '2020-06', today: '2020-07-10' })).toEqual([
      'error 花名册!C2 - - unreadable',
    ]);
  });

  test('fires: a row that leaves out its month', () => {
    const text = `
      # 活动记录
      活动时间    | 活动主题 | 活动内容
      @2020-06-20 | 志愿服务 | 清洁街道
                  | 专题学习 | 学党章
    `;
    expect(found('cell-unreadable', text, { month: '2020-06', today: '2020-07-10' })).toEqual([
      'error 活动记录!A3 - - left-out',
    ]);
  });

  test('silent: no column for the month at all, which header-unclear says', () => {
    const text = `
      # 花名册
      姓名 | 类别
      李明 | 正式党员
      王芳 | 正式党员
      # 请假补课
      姓名 | 请假原因 | 批准人
      李明 | 出差     | 王芳
    `;
    expect(found('cell-unreadable', text, { month: '2020-06', today: '2020-07-10' })).toEqual([]);
  });

  test('fires: formulas that nobody has calculated, once a column, and none of them counts as blank', () => {
    const text = `
      # 花名册
      姓名 | 类别     | 党费标准
      李明 | 正式党员 | 10
      王芳 | 正式党员 | 10
      张伟 | 正式党员 | 10
      # 党费台账
      姓名 | 2020年5月      | 2020年6月      | 合计
      李明 | #GETTING_DATA | #GETTING_DATA | #GETTING_DATA
      王芳 | 10            | #GETTING_DATA | #GETTING_DATA
      张伟 | 10            | 10            | #GETTING_DATA
    `;
    const request = { month: '2020-06', today: '2020-07-10' };
    expect(found('cell-unreadable', text, request)).toEqual(['error 党费台账!C2 - 2020-06 not-calculated-more']);
    expect(found('dues-unpaid', text, request)).toEqual([]);
    expect(found('total-mismatch', text, request)).toEqual([]);
  });

  test.each([
    ['a mark', '# 考勤', '姓名 | 2020年6月', '李明 | #GETTING_DATA', '考勤!B2 - 2020-06'],
    ['a category', '# 花名册', '姓名 | 类别 | 入党日期', '李明 | #GETTING_DATA | @2008-07-01', '花名册!B2 - -'],
    ['a name', '# 考勤', '姓名 | 2020年6月', '#GETTING_DATA | √', '考勤!A2 - -'],
    [
      'a theme',
      '# 活动记录',
      '月份 | 活动时间 | 活动主题',
      '2020-06 | @2020-06-20 | #GETTING_DATA',
      '活动记录!C2 - 2020-06',
    ],
  ])('fires: a formula that nobody has calculated for %s, and nothing else does', (_, sheet, head, row, cell) => {
    const text = [sheet, head, row].join('\n');
    expect(found('cell-unreadable', text, { month: '2020-06', today: '2020-07-10' })).toEqual([
      `error ${cell} not-calculated`,
    ]);
    for (const rule of ['mark-unknown', 'member-category-unknown', 'member-unknown', 'theme-missing']) {
      expect(found(rule, text, { month: '2020-06', today: '2020-07-10' })).toEqual([]);
    }
  });

  test('silent: a cell of another month', () => {
    const text = `
      # 花名册
      姓名 | 类别
      李明 | 正式党员
      王芳 | 正式党员
      # 党费台账
      姓名 | 2020年5月 | 2020年6月
      李明 | 十二块    | 10
      王芳 | 10        | 10
    `;
    expect(found('cell-unreadable', text, { month: '2020-06', today: '2020-07-10' })).toEqual([]);
  });

  test('silent: blank is not unreadable', () => {
    const text = `
      # 花名册
      姓名 | 类别
      李明 | 正式党员
      王芳 | 正式党员
      # 党费台账
      姓名 | 2020年5月 | 2020年6月
      李明 | 10        |
      王芳 | 10        | 10
    `;
    expect(found('cell-unreadable', text, { month: '2020-06', today: '2020-07-10' })).toEqual([]);
  });
});
