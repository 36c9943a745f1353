import { found } from '../../rule-cases';

describe('header-unclear', () => {
  test('fires: two columns claim the payment', () => {
    const text = `
      # 花名册
      姓名 | 类别
      李明 | 正式党员
      王芳 | 正式党员
      # 党费台账
      姓名 | 月份    | 应交党费 | 应缴金额 | 实交党费
      李明 | 2020-06 | 10       | 10       | 10
    `;
    expect(found('header-unclear', text, { month: '2020-06', today: '2020-07-10' })).toEqual([
      'warning 党费台账!C1 - - rivals',
    ]);
  });

  test('fires: a required column is missing', () => {
    const text = `
      # 花名册
      姓名 | 类别
      李明 | 正式党员
      王芳 | 正式党员
      # 请假补课
      姓名 | 请假原因 | 批准人
      李明 | 出差     | 王芳
    `;
    expect(found('header-unclear', text, { month: '2020-06', today: '2020-07-10' })).toEqual([
      'warning 请假补课 - - missing',
    ]);
  });

  test('silent: every column is clear', () => {
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
    expect(found('header-unclear', text, { month: '2020-06', today: '2020-07-10' })).toEqual([]);
  });
});
