import { found } from '../../rule-cases';

describe('leader-missing', () => {
  test('fires: nobody is named', () => {
    const text = `
      # 花名册
      姓名 | 类别     | 党内职务
      李明 | 正式党员 | 支部书记
      王芳 | 正式党员 | 组织委员
      张伟 | 正式党员 |
      赵敏 | 正式党员 | 书记员
      # 活动记录
      月份    | 活动时间    | 活动主题 | 分管支委
      2020-06 | @2020-06-20 | 志愿服务 |
    `;
    expect(found('leader-missing', text, { month: '2020-06', today: '2020-07-10' })).toEqual([
      'warning 活动记录!D2 - 2020-06 blank',
    ]);
  });

  test('fires: one of two holds no post', () => {
    const text = `
      # 花名册
      姓名 | 类别     | 党内职务
      李明 | 正式党员 | 支部书记
      王芳 | 正式党员 | 组织委员
      张伟 | 正式党员 |
      赵敏 | 正式党员 | 书记员
      # 活动记录
      月份    | 活动时间    | 活动主题 | 分管支委
      2020-06 | @2020-06-20 | 志愿服务 | 王芳、张伟
    `;
    expect(found('leader-missing', text, { month: '2020-06', today: '2020-07-10' })).toEqual([
      'warning 活动记录!D2 - 2020-06 no-post',
    ]);
  });

  test('fires: somebody who is not on the roster', () => {
    const text = `
      # 花名册
      姓名 | 类别     | 党内职务
      李明 | 正式党员 | 支部书记
      王芳 | 正式党员 | 组织委员
      张伟 | 正式党员 |
      赵敏 | 正式党员 | 书记员
      # 活动记录
      月份    | 活动时间    | 活动主题 | 分管支委
      2020-06 | @2020-06-20 | 志愿服务 | 陈静
    `;
    expect(found('leader-missing', text, { month: '2020-06', today: '2020-07-10' })).toEqual([
      'warning 活动记录!D2 - 2020-06 no-post',
    ]);
  });

  test('fires: a clerk 书记员 is not a secretary', () => {
    const text = `
      # 花名册
      姓名 | 类别     | 党内职务
      李明 | 正式党员 | 支部书记
      王芳 | 正式党员 | 组织委员
      张伟 | 正式党员 |
      赵敏 | 正式党员 | 书记员
      # 活动记录
      月份    | 活动时间    | 活动主题 | 分管支委
      2020-06 | @2020-06-20 | 志愿服务 | 赵敏
    `;
    expect(found('leader-missing', text, { month: '2020-06', today: '2020-07-10' })).toEqual([
      'warning 活动记录!D2 - 2020-06 no-post',
    ]);
  });

  test('silent: both hold a post', () => {
    const text = `
      # 花名册
      姓名 | 类别     | 党内职务
      李明 | 正式党员 | 支部书记
      王芳 | 正式党员 | 组织委员
      张伟 | 正式党员 |
      赵敏 | 正式党员 | 书记员
      # 活动记录
      月份    | 活动时间    | 活动主题 | 分管支委
      2020-06 | @2020-06-20 | 志愿服务 | 李 明、王芳（组织委员）
    `;
    expect(found('leader-missing', text, { month: '2020-06', today: '2020-07-10' })).toEqual([]);
  });

  test('silent: a roster without posts cannot tell', () => {
    const text = `
      # 花名册
      姓名 | 类别
      张伟 | 正式党员
      # 活动记录
      月份    | 活动时间    | 活动主题 | 分管支委
      2020-06 | @2020-06-20 | 志愿服务 | 张伟
    `;
    expect(found('leader-missing', text, { month: '2020-06', today: '2020-07-10' })).toEqual([]);
  });
});
