import { found } from '../../rule-cases';

describe('organiser-missing', () => {
  test('fires: blank', () => {
    const text = `
      # 活动记录
      月份    | 活动时间    | 活动主题 | 组织科室
      2020-05 | @2020-05-20 | 专题学习 | 办公室
      2020-06 | @2020-06-20 | 志愿服务 |
    `;
    expect(found('organiser-missing', text, { month: '2020-06', today: '2020-07-10' })).toEqual([
      'error 活动记录!D3 - 2020-06 blank',
    ]);
  });

  test('fires: before the day too', () => {
    const text = `
      # 活动记录
      月份    | 活动时间    | 活动主题 | 组织科室
      2020-05 | @2020-05-20 | 专题学习 | 办公室
      2020-06 | @2020-06-20 | 志愿服务 |
    `;
    expect(found('organiser-missing', text, { month: '2020-06', today: '2020-06-01' })).toEqual([
      'error 活动记录!D3 - 2020-06 blank',
    ]);
  });

  test('silent: filled in', () => {
    const text = `
      # 活动记录
      月份    | 活动时间    | 活动主题 | 组织科室
      2020-06 | @2020-06-20 | 志愿服务 | 办公室
    `;
    expect(found('organiser-missing', text, { month: '2020-06', today: '2020-07-10' })).toEqual([]);
  });

  test('silent: the schedule has it', () => {
    const text = `
      # 活动安排
      月份    | 活动主题 | 组织科室
      2020-06 | 志愿服务 | 办公室
      # 活动记录
      月份    | 活动时间    | 活动主题 | 组织科室 | 佩戴党徽
      2020-06 | @2020-06-20 | 志愿服务 |          | 是
    `;
    expect(found('organiser-missing', text, { month: '2020-06', today: '2020-07-10' })).toEqual([]);
  });

  test('silent: no session was held, which theme-day-missing says', () => {
    const text = `
      # 活动记录
      月份    | 活动时间    | 活动主题 | 组织科室
      2020-05 | @2020-05-20 | 专题学习 | 办公室
      2020-06 |             | 志愿服务 |
    `;
    expect(found('organiser-missing', text, { month: '2020-06', today: '2020-07-10' })).toEqual([]);
  });

  test('fires: the schedule keeps the sections but leaves the month out', () => {
    const text = `
      # 活动安排
      月份    | 活动主题 | 组织科室
      2020-05 | 志愿服务 | 办公室
      # 活动记录
      月份    | 活动时间    | 活动主题 | 佩戴党徽
      2020-06 | @2020-06-20 | 志愿服务 | 是
    `;
    expect(found('organiser-missing', text, { month: '2020-06', today: '2020-07-10' })).toEqual([
      'error 活动记录!A2 - 2020-06 blank',
    ]);
  });
});
