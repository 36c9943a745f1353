import { found } from '../../rule-cases';

describe('member-absent-from-sheet', () => {
  test('fires: an expected member has no row in the attendance matrix', () => {
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
      姓名 | 2020年5月 | 2020年6月
      李明 | √         | √
    `;
    expect(found('member-absent-from-sheet', text, { month: '2020-06', today: '2020-07-10' })).toEqual([
      'warning 考勤 王芳 2020-06 no-row',
    ]);
  });

  test('fires: a member has no row in the dues matrix', () => {
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
      姓名 | 2020年5月 | 2020年6月
      王芳 | 10        | 10
    `;
    expect(found('member-absent-from-sheet', text, { month: '2020-06', today: '2020-07-10' })).toEqual([
      'warning 党费台账 李明 2020-06 no-row',
    ]);
  });

  test('silent: everybody has a row', () => {
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
      姓名 | 2020年6月
      李明 | √
      王芳 |
    `;
    expect(found('member-absent-from-sheet', text, { month: '2020-06', today: '2020-07-10' })).toEqual([]);
  });

  test('silent: an activist is not expected', () => {
    const text = `
      # 花名册
      姓名 | 编号 | 类别
      李明 | 1    | 正式党员
      王芳 | 2    | 入党积极分子
      # 活动记录
      月份    | 活动时间    | 活动主题 | 活动地点
      2020-05 | @2020-05-20 | 志愿服务 | 社区
      2020-06 | @2020-06-20 | 专题学习 | 活动室
      # 考勤
      姓名 | 2020年6月
      李明 | √
    `;
    expect(found('member-absent-from-sheet', text, { month: '2020-06', today: '2020-07-10' })).toEqual([]);
  });

  test('silent: transferred in after the day', () => {
    const text = `
      # 花名册
      姓名 | 类别     | 转入时间
      李明 | 正式党员 |
      王芳 | 正式党员 | @2020-06-21
      # 活动记录
      月份    | 活动时间    | 活动主题 | 活动地点
      2020-05 | @2020-05-20 | 志愿服务 | 社区
      2020-06 | @2020-06-20 | 专题学习 | 活动室
      # 考勤
      姓名 | 2020年6月
      李明 | √
    `;
    expect(found('member-absent-from-sheet', text, { month: '2020-06', today: '2020-07-10' })).toEqual([]);
  });

  test('silent: a list is not judged', () => {
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
      姓名 | 日期        | 签到情况
      李明 | @2020-06-20 | √
    `;
    expect(found('member-absent-from-sheet', text, { month: '2020-06', today: '2020-07-10' })).toEqual([]);
  });

  test('silent: the matrix does not cover the month', () => {
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
      姓名 | 2020年5月
      李明 | √
    `;
    expect(found('member-absent-from-sheet', text, { month: '2020-06', today: '2020-07-10' })).toEqual([]);
  });

  test('silent: the dues matrix does not cover the month', () => {
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
      姓名 | 2020年4月 | 2020年5月
      王芳 | 10        | 10
    `;
    expect(found('member-absent-from-sheet', text, { month: '2020-06', today: '2020-07-10' })).toEqual([]);
  });

  test('silent: a list names whom the matrix leaves out', () => {
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
      姓名 | 2020年6月
      李明 | √
      # 补签
      姓名 | 日期        | 签到情况
      王芳 | @2020-06-20 | √
      # 党费台账
      姓名 | 2020年5月 | 2020年6月
      王芳 | 10        | 10
      # 党费收缴
      姓名 | 月份    | 实交党费 | 缴费日期
      李明 | 2020-06 | 10       | @2020-06-20
    `;
    expect(found('member-absent-from-sheet', text, { month: '2020-06', today: '2020-07-10' })).toEqual([]);
  });

  test('fires: a list names them for other months only', () => {
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
      姓名 | 2020年6月
      李明 | √
      # 补签
      姓名 | 日期        | 签到情况
      王芳 | @2020-05-20 | √
      # 党费台账
      姓名 | 2020年5月 | 2020年6月
      王芳 | 10        | 10
      # 党费收缴
      姓名 | 月份    | 实交党费 | 缴费日期
      李明 | 2020-05 | 10       | @2020-05-20
      李明 | 2020-07 | 10       | @2020-07-02
    `;
    expect(found('member-absent-from-sheet', text, { month: '2020-06', today: '2020-07-10' })).toEqual([
      'warning 考勤 王芳 2020-06 no-row',
      'warning 党费台账 李明 2020-06 no-row',
    ]);
  });

  test('silent: one name that may be either of two members', () => {
    const text = `
      # 花名册
      姓名 | 编号 | 类别
      张伟 | 1    | 正式党员
      张伟 | 2    | 正式党员
      李明 | 3    | 正式党员
      # 活动记录
      月份    | 活动时间    | 活动主题 | 活动地点
      2020-05 | @2020-05-20 | 志愿服务 | 社区
      2020-06 | @2020-06-20 | 专题学习 | 活动室
      # 考勤
      姓名 | 2020年6月
      李明 | √
      张伟 | √
    `;
    expect(found('member-absent-from-sheet', text, { month: '2020-06', today: '2020-07-10' })).toEqual([]);
  });
});
