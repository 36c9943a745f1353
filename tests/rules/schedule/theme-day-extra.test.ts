import { found } from '../../rule-cases';

describe('theme-day-extra', () => {
  test('fires: at the session that is farther from the 20th', () => {
    const text = `
      # 活动记录
      月份    | 活动时间    | 活动主题 | 活动内容
      2020-06 | @2020-06-03 | 专题学习 | 学党章
      2020-06 | @2020-06-19 | 志愿服务 | 清洁街道
    `;
    expect(found('theme-day-extra', text, { month: '2020-06', today: '2020-07-10' })).toEqual([
      'info 活动记录!B2 - 2020-06 extra',
    ]);
  });

  test('silent: one session a month', () => {
    const text = `
      # 活动记录
      月份    | 活动时间    | 活动主题 | 活动内容
      2020-05 | @2020-05-20 | 专题学习 | 学党章
      2020-06 | @2020-06-19 | 志愿服务 | 清洁街道
    `;
    expect(found('theme-day-extra', text, { month: '2020-06', today: '2020-07-10' })).toEqual([]);
  });

  test('fires: at the second of two rows without a date', () => {
    const text = `
      # 活动记录
      月份    | 活动时间 | 活动主题 | 活动内容
      2020-06 |          | 专题学习 | 学党章
      2020-06 |          | 志愿服务 | 清洁街道
    `;
    expect(found('theme-day-extra', text, { month: '2020-06', today: '2020-06-25' })).toEqual([
      'info 活动记录!B3 - 2020-06 extra-undated',
    ]);
  });
});
