import { found } from '../../rule-cases';

describe('place-missing', () => {
  test('fires: blank', () => {
    const text = `
      # 活动记录
      月份    | 活动时间    | 活动主题 | 活动地点
      2020-05 | @2020-05-20 | 专题学习 | 党员活动室
      2020-06 | @2020-06-20 | 志愿服务 |
    `;
    expect(found('place-missing', text, { month: '2020-06', today: '2020-07-10' })).toEqual([
      'info 活动记录!D3 - 2020-06 blank',
    ]);
  });

  test('fires: before the day too', () => {
    const text = `
      # 活动记录
      月份    | 活动时间    | 活动主题 | 活动地点
      2020-05 | @2020-05-20 | 专题学习 | 党员活动室
      2020-06 | @2020-06-20 | 志愿服务 |
    `;
    expect(found('place-missing', text, { month: '2020-06', today: '2020-06-01' })).toEqual([
      'info 活动记录!D3 - 2020-06 blank',
    ]);
  });

  test('silent: filled in', () => {
    const text = `
      # 活动记录
      月份    | 活动时间    | 活动主题 | 活动地点
      2020-06 | @2020-06-20 | 志愿服务 | 党员活动室
    `;
    expect(found('place-missing', text, { month: '2020-06', today: '2020-07-10' })).toEqual([]);
  });

  test('silent: the schedule has it', () => {
    const text = `
      # 活动安排
      月份    | 活动主题 | 活动地点
      2020-06 | 志愿服务 | 党员活动室
      # 活动记录
      月份    | 活动时间    | 活动主题 | 活动地点 | 佩戴党徽
      2020-06 | @2020-06-20 | 志愿服务 |          | 是
    `;
    expect(found('place-missing', text, { month: '2020-06', today: '2020-07-10' })).toEqual([]);
  });

  test('silent: no session was held, which theme-day-missing says', () => {
    const text = `
      # 活动记录
      月份    | 活动时间    | 活动主题 | 活动地点
      2020-05 | @2020-05-20 | 专题学习 | 党员活动室
      2020-06 |             | 志愿服务 |
    `;
    expect(found('place-missing', text, { month: '2020-06', today: '2020-07-10' })).toEqual([]);
  });

  test('silent: this year’s table has no such column', () => {
    const text = `
      # 活动记录2019
      月份    | 活动时间    | 活动主题 | 活动地点
      2019-06 | @2019-06-20 | 志愿服务 | 社区
      # 活动记录2020
      月份    | 活动时间    | 活动主题 | 佩戴党徽
      2020-06 | @2020-06-20 | 志愿服务 | 是
    `;
    expect(found('place-missing', text, { month: '2020-06', today: '2020-07-10' })).toEqual([]);
  });
});
