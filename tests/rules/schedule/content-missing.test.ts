import { found } from '../../rule-cases';

describe('content-missing', () => {
  test('fires: blank', () => {
    const text = `
      # 活动记录
      月份    | 活动时间    | 活动主题 | 活动内容
      2020-05 | @2020-05-20 | 专题学习 | 清洁街道
      2020-06 | @2020-06-20 | 志愿服务 |
    `;
    expect(found('content-missing', text, { month: '2020-06', today: '2020-07-10' })).toEqual([
      'warning 活动记录!D3 - 2020-06 blank',
    ]);
  });

  test('fires: before the day too', () => {
    const text = `
      # 活动记录
      月份    | 活动时间    | 活动主题 | 活动内容
      2020-05 | @2020-05-20 | 专题学习 | 清洁街道
      2020-06 | @2020-06-20 | 志愿服务 |
    `;
    expect(found('content-missing', text, { month: '2020-06', today: '2020-06-01' })).toEqual([
      'warning 活动记录!D3 - 2020-06 blank',
    ]);
  });

  test('silent: filled in', () => {
    const text = `
      # 活动记录
      月份    | 活动时间    | 活动主题 | 活动内容
      2020-06 | @2020-06-20 | 志愿服务 | 清洁街道
    `;
    expect(found('content-missing', text, { month: '2020-06', today: '2020-07-10' })).toEqual([]);
  });

  test('silent: the schedule has it', () => {
    const text = `
      # 活动安排
      月份    | 活动主题 | 活动内容
      2020-06 | 志愿服务 | 清洁街道
      # 活动记录
      月份    | 活动时间    | 活动主题 | 活动内容 | 佩戴党徽
      2020-06 | @2020-06-20 | 志愿服务 |          | 是
    `;
    expect(found('content-missing', text, { month: '2020-06', today: '2020-07-10' })).toEqual([]);
  });

  test('silent: no session was held, which theme-day-missing says', () => {
    const text = `
      # 活动记录
      月份    | 活动时间    | 活动主题 | 活动内容
      2020-05 | @2020-05-20 | 专题学习 | 清洁街道
      2020-06 |             | 志愿服务 |
    `;
    expect(found('content-missing', text, { month: '2020-06', today: '2020-07-10' })).toEqual([]);
  });
});
