import { found } from '../../rule-cases';

describe('theme-day-date', () => {
  test('fires: moved within the week from a workday without a reason', () => {
    const text = `
      # 活动记录
      月份    | 活动时间    | 调整原因 | 活动主题
      2020-05 | @2020-05-22 |          | 专题学习
    `;
    expect(found('theme-day-date', text, { month: '2020-05' })).toEqual(['warning 活动记录!C2 - 2020-05 no-reason']);
  });

  test('fires: moved within the week from a 调休 workday, a Saturday, without a reason', () => {
    const text = `
      # 活动记录
      月份    | 活动时间    | 调整原因 | 活动主题
      2021-02 | @2021-02-22 |          | 专题学习
    `;
    expect(found('theme-day-date', text, { month: '2021-02', today: '2021-03-31' })).toEqual([
      'warning 活动记录!C2 - 2021-02 no-reason',
    ]);
  });

  test('fires: beyond the week with a reason', () => {
    const text = `
      # 活动记录
      月份    | 活动时间    | 调整原因 | 活动主题
      2020-06 | @2020-06-28 | 防汛值班 | 专题学习
    `;
    expect(found('theme-day-date', text, { month: '2020-06', today: '2020-07-10' })).toEqual([
      'warning 活动记录!B2 - 2020-06 too-far',
    ]);
  });

  test('fires: beyond the week without a reason, even from a rest day', () => {
    const text = `
      # 活动记录
      月份    | 活动时间    | 调整原因 | 活动主题
      2020-06 | @2020-06-28 |          | 专题学习
    `;
    expect(found('theme-day-date', text, { month: '2020-06', today: '2020-07-10' })).toEqual([
      'error 活动记录!C2 - 2020-06 too-far-no-reason',
    ]);
  });

  test('fires: at the date where the table has no column for the reason', () => {
    const text = `
      # 活动记录
      月份    | 活动时间    | 活动主题 | 活动内容
      2020-05 | @2020-05-13 | 专题学习 | 学党章
    `;
    expect(found('theme-day-date', text, { month: '2020-05' })).toEqual(['warning 活动记录!B2 - 2020-05 no-reason']);
  });

  test('fires: held in the next month', () => {
    const text = `
      # 活动记录
      月份    | 活动时间    | 调整原因 | 活动主题
      2020-06 | @2020-07-02 |          | 专题学习
    `;
    expect(found('theme-day-date', text, { month: '2020-06', today: '2020-07-10' })).toEqual([
      'error 活动记录!C2 - 2020-06 too-far-no-reason',
    ]);
  });

  test('silent: on the 20th', () => {
    const text = `
      # 活动记录
      月份    | 活动时间    | 调整原因 | 活动主题
      2020-05 | @2020-05-20 |          | 专题学习
    `;
    expect(found('theme-day-date', text, { month: '2020-05' })).toEqual([]);
  });

  test('silent: the 20th is on a weekend and the day is seven days off', () => {
    const text = `
      # 活动记录
      月份    | 活动时间    | 调整原因 | 活动主题
      2020-06 | @2020-06-27 |          | 专题学习
    `;
    expect(found('theme-day-date', text, { month: '2020-06', today: '2020-07-10' })).toEqual([]);
  });

  test('silent: the 20th is a public holiday on a weekday', () => {
    const text = `
      # 活动记录
      月份    | 活动时间    | 调整原因 | 活动主题
      2021-09 | @2021-09-22 |          | 专题学习
    `;
    expect(found('theme-day-date', text, { month: '2021-09', today: '2021-12-31' })).toEqual([]);
  });

  test('silent: moved within the week with a reason', () => {
    const text = `
      # 活动记录
      月份    | 活动时间    | 调整原因 | 活动主题
      2020-05 | @2020-05-13 | 迎接检查 | 专题学习
    `;
    expect(found('theme-day-date', text, { month: '2020-05' })).toEqual([]);
  });

  test('silent: settings name another day of the month', () => {
    const text = `
      # 活动记录
      月份    | 活动时间    | 调整原因 | 活动主题
      2020-05 | @2020-05-15 |          | 专题学习
      # 设置
      项目         | 值 | 说明
      主题党日日期 | 15 |
    `;
    expect(found('theme-day-date', text, { month: '2020-05' })).toEqual([]);
  });
});
