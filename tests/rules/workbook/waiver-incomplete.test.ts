import { found } from '../../rule-cases';

describe('waiver-incomplete', () => {
  test('fires: no reason', () => {
    const text = `
      # 花名册
      姓名 | 类别
      李明 | 正式党员
      王芳 | 正式党员
      # 活动记录
      月份    | 活动时间    | 活动主题 | 活动地点
      2020-05 | @2020-05-20 | 志愿服务 | 社区
      2020-06 | @2020-06-20 | 专题学习 | 活动室
      # 豁免说明
      规则           | 月份    | 对象 | 原因 | 批准人
      theme-day-date | 2020-06 |      |      | 李明
    `;
    expect(found('waiver-incomplete', text, { month: '2020-06', today: '2020-07-10' })).toEqual([
      'warning 豁免说明!D2 - 2020-06 no-reason',
    ]);
  });

  test('fires: in every month for a waiver of any month', () => {
    const text = `
      # 花名册
      姓名 | 类别
      李明 | 正式党员
      王芳 | 正式党员
      # 活动记录
      月份    | 活动时间    | 活动主题 | 活动地点
      2020-05 | @2020-05-20 | 志愿服务 | 社区
      2020-06 | @2020-06-20 | 专题学习 | 活动室
      # 豁免说明
      规则           | 月份 | 对象 | 原因 | 批准人
      theme-day-date |      |      |      | 李明
    `;
    expect(found('waiver-incomplete', text, { month: '2020-06', today: '2020-07-10' })).toEqual([
      'warning 豁免说明!D2 - - no-reason',
    ]);
  });

  test('silent: a reason', () => {
    const text = `
      # 花名册
      姓名 | 类别
      李明 | 正式党员
      王芳 | 正式党员
      # 活动记录
      月份    | 活动时间    | 活动主题 | 活动地点
      2020-05 | @2020-05-20 | 志愿服务 | 社区
      2020-06 | @2020-06-20 | 专题学习 | 活动室
      # 豁免说明
      规则           | 月份    | 对象 | 原因 | 批准人
      theme-day-date | 2020-06 |      | 防汛 | 李明
    `;
    expect(found('waiver-incomplete', text, { month: '2020-06', today: '2020-07-10' })).toEqual([]);
  });

  test('silent: a waiver of another month', () => {
    const text = `
      # 花名册
      姓名 | 类别
      李明 | 正式党员
      王芳 | 正式党员
      # 活动记录
      月份    | 活动时间    | 活动主题 | 活动地点
      2020-05 | @2020-05-20 | 志愿服务 | 社区
      2020-06 | @2020-06-20 | 专题学习 | 活动室
      # 豁免说明
      规则           | 月份    | 对象 | 原因 | 批准人
      theme-day-date | 2020-05 |      |      | 李明
    `;
    expect(found('waiver-incomplete', text, { month: '2020-06', today: '2020-07-10' })).toEqual([]);
  });
});
