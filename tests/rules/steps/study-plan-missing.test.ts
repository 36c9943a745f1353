import { found } from '../../rule-cases';

describe('study-plan-missing', () => {
  test('fires: the month has no topic', () => {
    const text = `
      # 学习计划
      月份    | 学习主题
      2020-05 | 党章
      2020-06 |
      # 活动记录
      月份    | 活动时间    | 活动主题 | 佩戴党徽
      2020-06 | @2020-06-20 | 志愿服务 | 是
    `;
    expect(found('study-plan-missing', text, { month: '2020-06', today: '2020-07-10' })).toEqual([
      'warning 学习计划!B3 - 2020-06 blank',
    ]);
  });

  test('fires: the month has no row, whether or not a session was held', () => {
    const text = `
      # 学习计划
      月份    | 学习主题
      2020-05 | 党章
      2020-06 | 民法典
    `;
    expect(found('study-plan-missing', text, { month: '2020-07', today: '2020-07-01' })).toEqual([
      'warning 学习计划 - 2020-07 no-row',
    ]);
  });

  test('silent: a topic', () => {
    const text = `
      # 学习计划
      月份    | 学习主题
      2020-05 | 党章
      2020-06 | 民法典
    `;
    expect(found('study-plan-missing', text, { month: '2020-06', today: '2020-07-10' })).toEqual([]);
  });

  test('silent: a month that cannot be read may be the one', () => {
    const text = `
      # 学习计划
      月份    | 学习主题
      2020-05 | 党章
      第13月  | 民法典
      # 活动记录
      月份    | 活动时间    | 活动主题 | 佩戴党徽
      2020-06 | @2020-06-20 | 志愿服务 | 是
    `;
    expect(found('study-plan-missing', text, { month: '2020-06', today: '2020-07-10' })).toEqual([]);
  });

  test('fires: a row without a month is no topic of the month', () => {
    const text = `
      # 学习计划
      月份    | 学习主题
      2020-05 | 党章
              | 民法典
      # 活动记录
      月份    | 活动时间    | 活动主题 | 佩戴党徽
      2020-06 | @2020-06-20 | 志愿服务 | 是
    `;
    expect(found('study-plan-missing', text, { month: '2020-06', today: '2020-07-10' })).toEqual([
      'warning 学习计划 - 2020-06 no-row',
    ]);
  });

  test('fires: what cannot be read stands in another table', () => {
    const text = `
      # 学习计划
      月份    | 学习主题
      2020-05 | 党章
      # 活动记录
      月份    | 活动时间    | 活动主题 | 佩戴党徽
      2020-06 | @2020-06-20 | 志愿服务 | 大概
    `;
    expect(found('study-plan-missing', text, { month: '2020-06', today: '2020-07-10' })).toEqual([
      'warning 学习计划 - 2020-06 no-row',
    ]);
  });
});
