import { found } from '../../rule-cases';

describe('sign-in-missing', () => {
  test('fires: at the column of the month', () => {
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
      姓名 | 2020年5月 | 2020年6月
      李明 | √         |
      王芳 | √         |
    `;
    expect(found('sign-in-missing', text, { month: '2020-06', today: '2020-07-10' })).toEqual([
      'error 考勤!C1 - 2020-06 nobody',
    ]);
  });

  test('fires: on the sheet where it has no column for the month', () => {
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
      姓名 | 2020年5月
      李明 | √
      王芳 | √
    `;
    expect(found('sign-in-missing', text, { month: '2020-06', today: '2020-07-10' })).toEqual([
      'error 考勤 - 2020-06 nobody',
    ]);
  });

  test('silent: one mark is enough', () => {
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
      姓名 | 2020年5月 | 2020年6月
      李明 | √         |
      王芳 | √         | 假
    `;
    expect(found('sign-in-missing', text, { month: '2020-06', today: '2020-07-10' })).toEqual([]);
  });

  test('silent: a mark that the legend does not hold is a mark', () => {
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
      姓名 | 2020年5月 | 2020年6月
      李明 | √         | △
      王芳 | √         |
    `;
    expect(found('sign-in-missing', text, { month: '2020-06', today: '2020-07-10' })).toEqual([]);
  });

  test('silent: on the day itself', () => {
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
      姓名 | 2020年5月 | 2020年6月
      李明 | √         |
      王芳 | √         |
    `;
    expect(found('sign-in-missing', text, { month: '2020-06', today: '2020-06-20' })).toEqual([]);
  });
});
