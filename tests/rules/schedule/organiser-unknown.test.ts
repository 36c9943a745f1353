import { found } from '../../rule-cases';

describe('organiser-unknown', () => {
  test('fires: for each section that the roster does not have', () => {
    const text = `
      # 花名册
      姓名 | 类别     | 科室
      李明 | 正式党员 | 办公室
      王芳 | 正式党员 | 技术科、管理科
      # 活动记录
      月份    | 活动时间    | 活动主题 | 组织科室
      2020-01 | @2020-01-20 | 志愿服务 | 办公室、宣传科 档案科
    `;
    expect(found('organiser-unknown', text, { month: '2020-01' })).toEqual([
      'warning 活动记录!D2 - 2020-01 unknown',
      'warning 活动记录!D2 - 2020-01 unknown',
    ]);
  });

  test('fires: by the settings alone', () => {
    const text = `
      # 设置
      项目     | 值            | 说明
      科室名单 | 办公室;技术科 |
      # 活动记录
      月份    | 活动时间    | 活动主题 | 组织科室
      2020-01 | @2020-01-20 | 志愿服务 | 宣传科
    `;
    expect(found('organiser-unknown', text, { month: '2020-01' })).toEqual(['warning 活动记录!D2 - 2020-01 unknown']);
  });

  test('silent: on the roster, two sections in one cell', () => {
    const text = `
      # 花名册
      姓名 | 类别     | 科室
      李明 | 正式党员 | 办公室
      王芳 | 正式党员 | 技术科、管理科
      # 活动记录
      月份    | 活动时间    | 活动主题 | 组织科室
      2020-01 | @2020-01-20 | 志愿服务 | 办公室 管理科
    `;
    expect(found('organiser-unknown', text, { month: '2020-01' })).toEqual([]);
  });

  test('silent: only in the settings', () => {
    const text = `
      # 花名册
      姓名 | 类别     | 科室
      李明 | 正式党员 | 办公室
      王芳 | 正式党员 | 技术科、管理科
      # 设置
      项目     | 值     | 说明
      科室名单 | 宣传科 |
      # 活动记录
      月份    | 活动时间    | 活动主题 | 组织科室
      2020-01 | @2020-01-20 | 志愿服务 | 宣传科
    `;
    expect(found('organiser-unknown', text, { month: '2020-01' })).toEqual([]);
  });
});
