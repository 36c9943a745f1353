import { found } from '../../rule-cases';

describe('member-unknown', () => {
  test('fires: in the attendance matrix, in every month', () => {
    const text = `
      # 花名册
      姓名 | 编号 | 类别
      李明 | 1    | 正式党员
      王芳 | 2    | 正式党员
      # 活动记录
      月份    | 活动时间    | 活动主题 | 活动地点
      2020-05 | @2020-05-20 | 志愿服务 | 社区
      2020-06 | @2020-06-20 | 专题学习 | 活动室
      # 考勤
      姓名 | 2020年1月
      李明 | √
      周强 | √
    `;
    expect(found('member-unknown', text, { month: '2020-06', today: '2020-07-10' })).toEqual([
      'error 考勤!A3 周强 - unknown',
    ]);
  });

  test('fires: once per person and table', () => {
    const text = `
      # 花名册
      姓名 | 编号 | 类别
      李明 | 1    | 正式党员
      王芳 | 2    | 正式党员
      # 活动记录
      月份    | 活动时间    | 活动主题 | 活动地点
      2020-05 | @2020-05-20 | 志愿服务 | 社区
      2020-06 | @2020-06-20 | 专题学习 | 活动室
      # 请假补课
      姓名 | 月份    | 请假原因 | 批准人
      周强 | 2020-06 | 出差     | 李明
      周强 | 2020-06 | 出差     | 李明
      # 党费台账
      姓名 | 2020年5月 | 2020年6月
      李明 | 10        | 10
      周强 | 10        | 10
    `;
    expect(found('member-unknown', text, { month: '2020-06', today: '2020-07-10' })).toEqual([
      'error 请假补课!A2 周强 2020-06 unknown',
      'error 党费台账!A3 周强 - unknown',
    ]);
  });

  test('fires: in a list of payments of the month', () => {
    const text = `
      # 花名册
      姓名 | 编号 | 类别
      李明 | 1    | 正式党员
      王芳 | 2    | 正式党员
      # 活动记录
      月份    | 活动时间    | 活动主题 | 活动地点
      2020-05 | @2020-05-20 | 志愿服务 | 社区
      2020-06 | @2020-06-20 | 专题学习 | 活动室
      # 党费台账
      姓名 | 月份    | 实交党费 | 缴费日期
      李明 | 2020-06 | 10       | @2020-06-20
      周强 | 2020-06 | 10       | @2020-06-20
    `;
    expect(found('member-unknown', text, { month: '2020-06', today: '2020-07-10' })).toEqual([
      'error 党费台账!A3 周强 2020-06 unknown',
    ]);
  });

  test('fires: a name that two members have', () => {
    const text = `
      # 花名册
      姓名 | 编号 | 类别
      李明 | 1    | 正式党员
      张伟 | 2    | 正式党员
      张伟 | 3    | 正式党员
      # 活动记录
      月份    | 活动时间    | 活动主题 | 活动地点
      2020-05 | @2020-05-20 | 志愿服务 | 社区
      2020-06 | @2020-06-20 | 专题学习 | 活动室
      # 考勤
      姓名 | 2020年6月
      李明 | √
      张伟 | √
    `;
    expect(found('member-unknown', text, { month: '2020-06', today: '2020-07-10' })).toEqual([
      'error 考勤!A3 张伟 - ambiguous',
    ]);
  });

  test('silent: spaces and full-width letters make no difference', () => {
    const text = `
      # 花名册
      姓名   | 编号 | 类别
      李Ａ明 | 1    | 正式党员
      王芳   | 2    | 正式党员
      # 活动记录
      月份    | 活动时间    | 活动主题 | 活动地点
      2020-05 | @2020-05-20 | 志愿服务 | 社区
      2020-06 | @2020-06-20 | 专题学习 | 活动室
      # 考勤
      姓名   | 2020年6月
      李A明  | √
      王  芳 | √
    `;
    expect(found('member-unknown', text, { month: '2020-06', today: '2020-07-10' })).toEqual([]);
  });

  test('silent: a list row of another month', () => {
    const text = `
      # 花名册
      姓名 | 编号 | 类别
      李明 | 1    | 正式党员
      王芳 | 2    | 正式党员
      # 活动记录
      月份    | 活动时间    | 活动主题 | 活动地点
      2020-05 | @2020-05-20 | 志愿服务 | 社区
      2020-06 | @2020-06-20 | 专题学习 | 活动室
      # 请假补课
      姓名 | 月份    | 请假原因 | 批准人
      周强 | 2020-05 | 出差     | 李明
    `;
    expect(found('member-unknown', text, { month: '2020-06', today: '2020-07-10' })).toEqual([]);
  });

  test('fires: in lists, for rows of the month alone', () => {
    const text = `
      # 花名册
      姓名 | 编号 | 类别
      李明 | 1    | 正式党员
      王芳 | 2    | 正式党员
      # 活动记录
      月份    | 活动时间    | 活动主题 | 活动地点
      2020-05 | @2020-05-20 | 志愿服务 | 社区
      2020-06 | @2020-06-20 | 专题学习 | 活动室
      # 签到
      姓名 | 日期        | 签到情况
      李明 | @2020-06-20 | √
      周强 | @2020-05-20 | √
      吴磊 | @2020-06-20 | √
      # 党费收缴
      姓名 | 月份    | 实交党费 | 缴费日期
      周强 | 2020-05 | 10       | @2020-05-20
      周强 | 2020-07 | 10       | @2020-07-02
      吴磊 | 2020-06 | 10       | @2020-06-20
    `;
    expect(found('member-unknown', text, { month: '2020-06', today: '2020-07-10' })).toEqual([
      'error 签到!A4 吴磊 2020-06 unknown',
      'error 党费收缴!A4 吴磊 2020-06 unknown',
    ]);
  });
});
