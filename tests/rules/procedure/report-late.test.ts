import { found } from '../../rule-cases';

describe('report-late', () => {
  test('fires: a day after the limit', () => {
    const text = `
      # 活动记录
      月份    | 活动时间    | 活动主题 | 上报渠道 | 上报时间
      2020-06 | @2020-06-20 | 志愿服务 | 信息网   | @2020-06-28
    `;
    expect(found('report-late', text, { month: '2020-06', today: '2020-07-10' })).toEqual([
      'info 活动记录!E2 - 2020-06 late',
    ]);
  });

  test('silent: on the last day of the limit', () => {
    const text = `
      # 活动记录
      月份    | 活动时间    | 活动主题 | 上报渠道 | 上报时间
      2020-06 | @2020-06-20 | 志愿服务 | 信息网   | @2020-06-27
    `;
    expect(found('report-late', text, { month: '2020-06', today: '2020-07-10' })).toEqual([]);
  });
});
