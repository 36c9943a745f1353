import { found } from '../../rule-cases';

describe('sheet-missing', () => {
  test('fires: for each table that is found nowhere', () => {
    const text = `
      # 花名册
      姓名 | 类别
      李明 | 正式党员
      王芳 | 正式党员
    `;
    expect(found('sheet-missing', text, { month: '2020-06', today: '2020-07-10' })).toEqual([
      'error - - - missing',
      'error - - - missing',
      'error - - - missing',
    ]);
  });

  test('fires: the roster alone', () => {
    const text = `
      # 活动记录
      月份    | 活动时间    | 活动主题 | 活动地点
      2020-05 | @2020-05-20 | 志愿服务 | 社区
      2020-06 | @2020-06-20 | 专题学习 | 活动室
      # 考勤
      姓名 | 2020年6月
      李明 | √
      王芳 | √
      # 党费台账
      姓名 | 2020年5月 | 2020年6月
      李明 | 10        | 10
      王芳 | 10        | 10
    `;
    expect(found('sheet-missing', text, { month: '2020-06', today: '2020-07-10' })).toEqual(['error - - - missing']);
  });

  test('silent: all are there', () => {
    const text = `
      # 花名册
      姓名 | 类别
      李明 | 正式党员
      王芳 | 正式党员
      # 活动记录
      月份    | 活动时间    | 活动主题 | 活动地点
      2020-05 | @2020-05-20 | 志愿服务 | 社区
      2020-06 | @2020-06-20 | 专题学习 | 活动室
      # 考勤
      姓名 | 2020年6月
      李明 | √
      王芳 | √
      # 党费台账
      姓名 | 2020年5月 | 2020年6月
      李明 | 10        | 10
      王芳 | 10        | 10
    `;
    expect(found('sheet-missing', text, { month: '2020-06', today: '2020-07-10' })).toEqual([]);
  });

  test('silent: a schedule will do for the sessions', () => {
    const text = `
      # 花名册
      姓名 | 类别
      李明 | 正式党员
      王芳 | 正式党员
      # 活动安排
      月份    | 活动主题 | 组织科室
      2020-06 | 专题学习 | 办公室
      # 考勤
      姓名 | 2020年6月
      李明 | √
      王芳 | √
      # 党费台账
      姓名 | 2020年5月 | 2020年6月
      李明 | 10        | 10
      王芳 | 10        | 10
    `;
    expect(found('sheet-missing', text, { month: '2020-06', today: '2020-07-10' })).toEqual([]);
  });
});
