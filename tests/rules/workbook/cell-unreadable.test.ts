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
