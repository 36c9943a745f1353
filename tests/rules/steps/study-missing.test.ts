import { found } from '../../rule-cases';

describe('study-missing', () => {
  test('fires: the column says no', () => {
    const text = `
      # 活动记录
      月份    | 活动时间    | 活动主题 | 集中学习
      2020-06 | @2020-06-20 | 志愿服务 | 否
    `;
    expect(found('study-missing', text, { month: '2020-06', today: '2020-07-10' })).toEqual([
      'error 活动记录!D2 - 2020-06 no',
    ]);
  });

  test('fires: blank the day after', () => {
    const text = `
      # 活动记录
      月份    | 活动时间    | 活动主题 | 集中学习
      2020-06 | @2020-06-20 | 志愿服务 |
    `;
    expect(found('study-missing', text, { month: '2020-06', today: '2020-06-21' })).toEqual([
      'error 活动记录!D2 - 2020-06 blank',
    ]);
  });

  test('silent: done', () => {
    const text = `
      # 活动记录
      月份    | 活动时间    | 活动主题 | 集中学习
      2020-06 | @2020-06-20 | 志愿服务 | 学习党章
    `;
    expect(found('study-missing', text, { month: '2020-06', today: '2020-07-10' })).toEqual([]);
  });

  test('silent: on the day itself', () => {
    const text = `
      # 活动记录
      月份    | 活动时间    | 活动主题 | 集中学习
      2020-06 | @2020-06-20 | 志愿服务 |
    `;
    expect(found('study-missing', text, { month: '2020-06', today: '2020-06-20' })).toEqual([]);
  });

  test('silent: no session was held, which theme-day-missing says', () => {
    const text = `
      # 活动记录
      月份    | 活动时间    | 活动主题 | 集中学习
      2020-05 | @2020-05-20 | 志愿服务 | 学习党章
      2020-06 |             | 志愿服务 |
    `;
    expect(found('study-missing', text, { month: '2020-06', today: '2020-07-10' })).toEqual([]);
  });
});
