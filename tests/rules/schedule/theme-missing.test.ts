import { found } from '../../rule-cases';

describe('theme-missing', () => {
  test('fires: blank', () => {
    const text = `
      # 活动记录
      月份    | 活动时间    | 活动主题 | 活动内容
      2020-05 | @2020-05-20 | 专题学习 | 学党章
      2020-06 | @2020-06-20 |          | 清洁街道
    `;
    expect(found('theme-missing', text, { month: '2020-06', today: '2020-07-10' })).toEqual([
      'error 活动记录!C3 - 2020-06 blank',
    ]);
  });

  test('fires: in a schedule, even when it was not carried out', () => {
    const text = `
      # 活动安排
      月份    | 活动主题 | 组织科室
      2020-05 | 志愿服务 | 办公室
      2020-06 |          | 技术科
      # 活动记录
      月份    | 活动时间    | 佩戴党徽
      2020-05 | @2020-05-20 | 是
    `;
    expect(found('theme-missing', text, { month: '2020-06', today: '2020-07-10' })).toEqual([
      'error 活动安排!B3 - 2020-06 blank',
    ]);
  });

  test('silent: filled in', () => {
    const text = `
      # 活动记录
      月份    | 活动时间    | 活动主题 | 活动内容
      2020-06 | @2020-06-20 | 志愿服务 | 清洁街道
    `;
    expect(found('theme-missing', text, { month: '2020-06', today: '2020-07-10' })).toEqual([]);
  });

  test('silent: the schedule has it', () => {
    const text = `
      # 活动安排
      月份    | 活动主题 | 组织科室
      2020-06 | 志愿服务 | 办公室
      # 活动记录
      月份    | 活动时间    | 活动主题 | 活动内容
      2020-06 | @2020-06-20 |          | 清洁街道
    `;
    expect(found('theme-missing', text, { month: '2020-06', today: '2020-07-10' })).toEqual([]);
  });

  test('silent: no session was held, which theme-day-missing says', () => {
    const text = `
      # 活动记录
      月份    | 活动时间    | 活动主题 | 活动内容
      2020-05 | @2020-05-20 | 专题学习 | 学党章
      2020-06 |             |          | 清洁街道
    `;
    expect(found('theme-missing', text, { month: '2020-06', today: '2020-07-10' })).toEqual([]);
  });
});
