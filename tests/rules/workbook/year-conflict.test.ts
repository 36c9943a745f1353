import { found } from '../../rule-cases';

describe('year-conflict', () => {
  test('fires: a title of another year over the dates', () => {
    const text = `
      # 花名册
      姓名 | 类别
      李明 | 正式党员
      王芳 | 正式党员
      # 活动记录
      2019年主题党日活动记录 | <           | <        | <
      月份                   | 活动时间    | 活动主题 | 活动地点
      5月                    | @2020-05-20 | 志愿服务 | 社区
      6月                    | @2020-06-20 | 专题学习 | 活动室
    `;
    expect(found('year-conflict', text, { month: '2020-06', today: '2020-07-10' })).toEqual([
      'warning 活动记录!A1 - - title',
    ]);
  });

  test('fires: the sheet is named after another year', () => {
    const text = `
      # 花名册
      姓名 | 类别
      李明 | 正式党员
      王芳 | 正式党员
      # 2019活动记录
      月份    | 活动时间    | 活动主题 | 活动地点
      2020-05 | @2020-05-20 | 志愿服务 | 社区
      2020-06 | @2020-06-20 | 专题学习 | 活动室
    `;
    expect(found('year-conflict', text, { month: '2020-06', today: '2020-07-10' })).toEqual([
      'warning 2019活动记录 - - sheet-name',
    ]);
  });

  test('silent: the years agree', () => {
    const text = `
      # 花名册
      姓名 | 类别
      李明 | 正式党员
      王芳 | 正式党员
      # 2020年
      2020年主题党日活动记录 | <           | <        | <
      月份                   | 活动时间    | 活动主题 | 活动地点
      2020-05                | @2020-05-20 | 志愿服务 | 社区
      2020-06                | @2020-06-20 | 专题学习 | 活动室
    `;
    expect(found('year-conflict', text, { month: '2020-06', today: '2020-07-10' })).toEqual([]);
  });
});
