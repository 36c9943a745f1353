import { found } from '../../rule-cases';

describe('mark-unknown', () => {
  test('fires: △ without a legend', () => {
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
      李明 | △
      王芳 | √
    `;
    expect(found('mark-unknown', text, { month: '2020-06', today: '2020-07-10' })).toEqual([
      'warning 考勤!B2 李明 2020-06 unknown',
    ]);
  });

  test('fires: in a sign-in sheet that says no day, without naming a month', () => {
    const text = `
      # 花名册
      姓名 | 类别
      李明 | 正式党员
      # 签到表
      姓名 | 签到
      李明 | △
    `;
    expect(found('mark-unknown', text, { month: '2020-06', today: '2020-07-10' })).toEqual([
      'warning 签到表!B2 李明 - unknown-undated',
    ]);
  });

  test('silent: the legend says what △ means', () => {
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
      姓名                  | 2020年6月
      李明                  | △
      王芳                  | √
      注：√出勤 △事假 ×缺席
    `;
    expect(found('mark-unknown', text, { month: '2020-06', today: '2020-07-10' })).toEqual([]);
  });

  test('silent: in another month', () => {
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
      李明 | △         | √
      王芳 | √         | √
    `;
    expect(found('mark-unknown', text, { month: '2020-06', today: '2020-07-10' })).toEqual([]);
  });
});
