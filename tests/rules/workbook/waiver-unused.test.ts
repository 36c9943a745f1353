import { found } from '../../rule-cases';

describe('waiver-unused', () => {
  test('fires: the month has no such finding', () => {
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
      规则              | 月份    | 对象 | 原因 | 批准人
      theme-day-missing | 2020-06 |      | 防汛 | 李明
    `;
    expect(found('waiver-unused', text, { month: '2020-06', today: '2020-07-10' })).toEqual([
      'info 豁免说明!A2 - 2020-06 unused',
    ]);
  });

  test('fires: a rule that does not exist', () => {
    const text = `
      # 花名册
      姓名 | 类别
      李明 | 正式党员
      王芳 | 正式党员
      # 活动记录
      月份    | 活动时间    | 活动主题 | 活动地点
      2020-05 | @2020-05-20 | 志愿服务 | 社区
      2020-06 |             | 专题学习 | 活动室
      # 豁免说明
      规则             | 月份    | 对象 | 原因 | 批准人
      theme-day-mising | 2020-06 |      | 防汛 | 李明
    `;
    expect(found('waiver-unused', text, { month: '2020-06', today: '2020-07-10' })).toEqual([
      'info 豁免说明!A2 - 2020-06 unused',
    ]);
  });

  test('fires: and no waiver can waive it', () => {
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
      规则              | 月份    | 对象 | 原因 | 批准人
      theme-day-missing | 2020-06 |      | 防汛 | 李明
      waiver-unused     | 2020-06 |      | 不看 | 李明
    `;
    expect(found('waiver-unused', text, { month: '2020-06', today: '2020-07-10' })).toEqual([
      'info 豁免说明!A2 - 2020-06 unused',
      'info 豁免说明!A3 - 2020-06 unused',
    ]);
  });

  test('silent: it matches', () => {
    const text = `
      # 花名册
      姓名 | 类别
      李明 | 正式党员
      王芳 | 正式党员
      # 活动记录
      月份    | 活动时间    | 活动主题 | 活动地点
      2020-05 | @2020-05-20 | 志愿服务 | 社区
      2020-06 |             | 专题学习 | 活动室
      # 豁免说明
      规则              | 月份    | 对象 | 原因 | 批准人
      theme-day-missing | 2020-06 |      | 防汛 | 李明
    `;
    expect(found('waiver-unused', text, { month: '2020-06', today: '2020-07-10' })).toEqual([]);
  });

  test('silent: a waiver of another month or of any month', () => {
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
      规则              | 月份    | 对象 | 原因 | 批准人
      theme-day-missing | 2020-05 |      | 防汛 | 李明
      theme-day-missing |         |      | 防汛 | 李明
    `;
    expect(found('waiver-unused', text, { month: '2020-06', today: '2020-07-10' })).toEqual([]);
  });
});
