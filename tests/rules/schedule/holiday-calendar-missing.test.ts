import { found } from '../../rule-cases';

describe('holiday-calendar-missing', () => {
  test('fires: the day was moved in a year whose schedule is not known', () => {
    const text = `
      # 活动记录
      月份    | 活动时间    | 调整原因 | 活动主题
      2035-06 | @2035-06-21 |          | 专题学习
    `;
    expect(found('holiday-calendar-missing', text, { month: '2035-06', today: '2035-07-10' })).toEqual([
      'info 活动记录!B2 - 2035-06 unknown-year',
    ]);
  });

  test('silent: the day is the 20th', () => {
    const text = `
      # 活动记录
      月份    | 活动时间    | 调整原因 | 活动主题
      2035-06 | @2035-06-20 |          | 专题学习
    `;
    expect(found('holiday-calendar-missing', text, { month: '2035-06', today: '2035-07-10' })).toEqual([]);
  });

  test('silent: the schedule of the year is known', () => {
    const text = `
      # 活动记录
      月份    | 活动时间    | 调整原因 | 活动主题
      2020-06 | @2020-06-22 |          | 专题学习
    `;
    expect(found('holiday-calendar-missing', text, { month: '2020-06', today: '2020-07-10' })).toEqual([]);
  });
});
