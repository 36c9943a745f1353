import { found } from '../../rule-cases';

describe('theme-day-duration', () => {
  test('fires: two hours are less than half a day', () => {
    const text = `
      # 活动记录
      月份    | 活动时间    | 活动主题 | 活动时长 | 是否外出
      2020-06 | @2020-06-20 | 志愿服务 | 2小时    |
    `;
    expect(found('theme-day-duration', text, { month: '2020-06', today: '2020-07-10' })).toEqual([
      'error 活动记录!D2 - 2020-06 too-short',
    ]);
  });

  test('fires: 179 minutes are just too short', () => {
    const text = `
      # 活动记录
      月份    | 活动时间    | 活动主题 | 活动时长 | 是否外出
      2020-06 | @2020-06-20 | 志愿服务 | 179分钟  |
    `;
    expect(found('theme-day-duration', text, { month: '2020-06', today: '2020-07-10' })).toEqual([
      'error 活动记录!D2 - 2020-06 too-short',
    ]);
  });

  test('fires: an outing of two days', () => {
    const text = `
      # 活动记录
      月份    | 活动时间    | 活动主题 | 活动时长 | 是否外出
      2020-06 | @2020-06-20 | 志愿服务 | 2天      | 是
    `;
    expect(found('theme-day-duration', text, { month: '2020-06', today: '2020-07-10' })).toEqual([
      'error 活动记录!D2 - 2020-06 outing-too-long',
    ]);
  });

  test('fires: settings ask for more hours', () => {
    const text = `
      # 活动记录
      月份    | 活动时间    | 活动主题 | 活动时长 | 是否外出
      2020-06 | @2020-06-20 | 志愿服务 | 4小时    |
      # 设置
      项目           | 值 | 说明
      半天时长(小时) | 5  |
    `;
    expect(found('theme-day-duration', text, { month: '2020-06', today: '2020-07-10' })).toEqual([
      'error 活动记录!D2 - 2020-06 too-short',
    ]);
  });

  test('silent: 180 minutes are half a day', () => {
    const text = `
      # 活动记录
      月份    | 活动时间    | 活动主题 | 活动时长 | 是否外出
      2020-06 | @2020-06-20 | 志愿服务 | 180分钟  |
    `;
    expect(found('theme-day-duration', text, { month: '2020-06', today: '2020-07-10' })).toEqual([]);
  });

  test('silent: half a day', () => {
    const text = `
      # 活动记录
      月份    | 活动时间    | 活动主题 | 活动时长 | 是否外出
      2020-06 | @2020-06-20 | 志愿服务 | 半天     |
    `;
    expect(found('theme-day-duration', text, { month: '2020-06', today: '2020-07-10' })).toEqual([]);
  });

  test('silent: an outing of one day', () => {
    const text = `
      # 活动记录
      月份    | 活动时间    | 活动主题 | 活动时长 | 是否外出
      2020-06 | @2020-06-20 | 志愿服务 | 一天     | 是
    `;
    expect(found('theme-day-duration', text, { month: '2020-06', today: '2020-07-10' })).toEqual([]);
  });

  test('silent: from two to half past five', () => {
    const text = `
      # 活动记录
      月份    | 活动时间    | 活动主题 | 活动时长    | 是否外出
      2020-06 | @2020-06-20 | 志愿服务 | 14:00-17:30 |
    `;
    expect(found('theme-day-duration', text, { month: '2020-06', today: '2020-07-10' })).toEqual([]);
  });

  test('silent: two days, but not away', () => {
    const text = `
      # 活动记录
      月份    | 活动时间    | 活动主题 | 活动时长 | 是否外出
      2020-06 | @2020-06-20 | 志愿服务 | 2天      | 否
    `;
    expect(found('theme-day-duration', text, { month: '2020-06', today: '2020-07-10' })).toEqual([]);
  });

  test('silent: blank is not judged', () => {
    const text = `
      # 活动记录
      月份    | 活动时间    | 活动主题 | 活动时长 | 是否外出
      2020-06 | @2020-06-20 | 志愿服务 |          | 是
    `;
    expect(found('theme-day-duration', text, { month: '2020-06', today: '2020-07-10' })).toEqual([]);
  });
});
