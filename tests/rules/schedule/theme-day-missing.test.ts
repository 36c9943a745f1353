import { found } from '../../rule-cases';

describe('theme-day-missing', () => {
  test('fires: a month whose week of grace is past has no session row', () => {
    const text = `
      # 活动记录
      月份    | 活动时间    | 活动主题 | 活动内容
      2020-05 | @2020-05-20 | 专题学习 | 学党章
      2020-07 | @2020-07-20 | 志愿服务 | 清洁街道
    `;
    expect(found('theme-day-missing', text, { month: '2020-06', today: '2020-07-10' })).toEqual([
      'error 活动记录 - 2020-06 no-session',
    ]);
  });

  test('fires: the month has a row without a date', () => {
    const text = `
      # 活动记录
      月份    | 活动时间    | 活动主题 | 活动内容
      2020-05 | @2020-05-20 | 专题学习 | 学党章
      2020-06 |             | 志愿服务 | 清洁街道
    `;
    expect(found('theme-day-missing', text, { month: '2020-06', today: '2020-07-10' })).toEqual([
      'error 活动记录!B3 - 2020-06 no-date',
    ]);
  });

  test('fires: a plan is no session where a sessions table exists', () => {
    const text = `
      # 活动安排
      月份    | 计划时间    | 活动主题 | 组织科室
      2020-05 | @2020-05-20 | 专题学习 | 办公室
      2020-06 | @2020-06-20 | 志愿服务 | 技术科
      # 活动记录
      月份    | 活动时间    | 活动主题 | 活动内容
      2020-05 | @2020-05-20 | 专题学习 | 学党章
    `;
    expect(found('theme-day-missing', text, { month: '2020-06', today: '2020-07-10' })).toEqual([
      'error 活动记录 - 2020-06 no-session',
    ]);
  });

  test('silent: on the last day of the week after the 20th', () => {
    const text = `
      # 活动记录
      月份    | 活动时间    | 活动主题 | 活动内容
      2020-05 | @2020-05-20 | 专题学习 | 学党章
    `;
    expect(found('theme-day-missing', text, { month: '2020-06', today: '2020-06-27' })).toEqual([]);
  });

  test('silent: the session has only a planned date', () => {
    const text = `
      # 活动记录
      月份    | 计划时间    | 实际时间 | 活动主题 | 活动内容
      2020-06 | @2020-06-20 |          | 志愿服务 | 清洁街道
    `;
    expect(found('theme-day-missing', text, { month: '2020-06', today: '2020-07-10' })).toEqual([]);
  });

  test('silent: the date cannot be read, which cell-unreadable says', () => {
    const text = `
      # 活动记录
      月份    | 活动时间    | 活动主题 | 活动内容
      2020-05 | @2020-05-20 | 专题学习 | 学党章
      2020-06 | 6月31日     | 志愿服务 | 清洁街道
    `;
    expect(found('theme-day-missing', text, { month: '2020-06', today: '2020-07-10' })).toEqual([]);
  });

  test('silent: settings allow more days', () => {
    const text = `
      # 活动记录
      月份    | 活动时间    | 活动主题 | 活动内容
      2020-05 | @2020-05-20 | 专题学习 | 学党章
      # 设置
      项目         | 值 | 说明
      允许调整天数 | 30 |
    `;
    expect(found('theme-day-missing', text, { month: '2020-06', today: '2020-07-10' })).toEqual([]);
  });

  test('silent: a date that cannot be read may be the one that is missing', () => {
    const text = `
      # 活动记录
      活动时间   | 活动主题 | 活动内容
      2020-05-20 | 专题学习 | 学党章
      #REF!|志愿服务|清洁街道
    `;
    expect(found('theme-day-missing', text, { month: '2020-06', today: '2020-07-10' })).toEqual([]);
  });

  test('fires: what cannot be read belongs to another month or is no date', () => {
    const text = `
      # 活动安排
      月份    | 计划时间 | 活动主题
      2020-06 | 6月31日  | 专题学习
      # 活动记录
      月份    | 活动时间 | 佩戴党徽 | 活动地点
      2020-05 | 5月32日  | 大概     | 志愿服务
    `;
    expect(found('theme-day-missing', text, { month: '2020-06', today: '2020-07-10' })).toEqual([
      'error 活动记录 - 2020-06 no-session',
    ]);
  });

  test('fires: a row without a month or date is no session of the month', () => {
    const text = `
      # 活动记录
      活动时间   | 活动主题 | 活动内容
      2020-05-20 | 专题学习 | 学党章
                 | 志愿服务 | 清洁街道
    `;
    expect(found('theme-day-missing', text, { month: '2020-06', today: '2020-07-10' })).toEqual([
      'error 活动记录 - 2020-06 no-session',
    ]);
  });
});
