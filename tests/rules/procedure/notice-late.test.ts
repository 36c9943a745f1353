import { found } from '../../rule-cases';

describe('notice-late', () => {
  test('fires: on the day', () => {
    const text = `
      # 活动记录
      月份    | 活动时间    | 活动主题 | 通知时间
      2020-06 | @2020-06-20 | 志愿服务 | @2020-06-20
    `;
    expect(found('notice-late', text, { month: '2020-06', today: '2020-07-10' })).toEqual([
      'warning 活动记录!D2 - 2020-06 on-the-day',
    ]);
  });

  test('fires: after the day', () => {
    const text = `
      # 活动记录
      月份    | 活动时间    | 活动主题 | 通知时间
      2020-06 | @2020-06-20 | 志愿服务 | @2020-06-21
    `;
    expect(found('notice-late', text, { month: '2020-06', today: '2020-07-10' })).toEqual([
      'warning 活动记录!D2 - 2020-06 after-the-day',
    ]);
  });

  test('silent: the day before', () => {
    const text = `
      # 活动记录
      月份    | 活动时间    | 活动主题 | 通知时间
      2020-06 | @2020-06-20 | 志愿服务 | @2020-06-19
    `;
    expect(found('notice-late', text, { month: '2020-06', today: '2020-07-10' })).toEqual([]);
  });

  test('silent: the session has no date yet', () => {
    const text = `
      # 活动记录
      月份    | 活动时间 | 活动主题 | 通知时间
      2020-06 |          | 志愿服务 | @2020-06-19
    `;
    expect(found('notice-late', text, { month: '2020-06', today: '2020-06-22' })).toEqual([]);
  });
});
