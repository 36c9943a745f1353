import { found } from '../../rule-cases';

describe('report-missing', () => {
  test('fires: the day after the limit', () => {
    const text = `
      # 活动记录
      月份    | 活动时间    | 活动主题 | 上报渠道 | 上报时间
      2020-06 | @2020-06-20 | 志愿服务 |          |
    `;
    expect(found('report-missing', text, { month: '2020-06', today: '2020-06-28' })).toEqual([
      'warning 活动记录!D2 - 2020-06 not-reported',
    ]);
  });

  test('fires: the channel says none', () => {
    const text = `
      # 活动记录
      月份    | 活动时间    | 活动主题 | 上报渠道 | 上报时间
      2020-06 | @2020-06-20 | 志愿服务 | 无       |
    `;
    expect(found('report-missing', text, { month: '2020-06', today: '2020-07-10' })).toEqual([
      'warning 活动记录!D2 - 2020-06 not-reported',
    ]);
  });

  test('fires: at the date where there is no channel column', () => {
    const text = `
      # 活动记录
      月份    | 活动时间    | 活动主题 | 上报时间
      2020-06 | @2020-06-20 | 志愿服务 |
    `;
    expect(found('report-missing', text, { month: '2020-06', today: '2020-07-10' })).toEqual([
      'warning 活动记录!D2 - 2020-06 not-reported',
    ]);
  });

  test('silent: on the last day of the limit', () => {
    const text = `
      # 活动记录
      月份    | 活动时间    | 活动主题 | 上报渠道 | 上报时间
      2020-06 | @2020-06-20 | 志愿服务 |          |
    `;
    expect(found('report-missing', text, { month: '2020-06', today: '2020-06-27' })).toEqual([]);
  });

  test('silent: a channel without a date', () => {
    const text = `
      # 活动记录
      月份    | 活动时间    | 活动主题 | 上报渠道   | 上报时间
      2020-06 | @2020-06-20 | 志愿服务 | 微信公众号 |
    `;
    expect(found('report-missing', text, { month: '2020-06', today: '2020-07-10' })).toEqual([]);
  });

  test('silent: a date without a channel', () => {
    const text = `
      # 活动记录
      月份    | 活动时间    | 活动主题 | 上报渠道 | 上报时间
      2020-06 | @2020-06-20 | 志愿服务 |          | @2020-07-08
    `;
    expect(found('report-missing', text, { month: '2020-06', today: '2020-07-10' })).toEqual([]);
  });

  test('silent: settings allow more days', () => {
    const text = `
      # 活动记录
      月份    | 活动时间    | 活动主题 | 上报渠道 | 上报时间
      2020-06 | @2020-06-20 | 志愿服务 |          |
      # 设置
      项目         | 值 | 说明
      上报期限(天) | 30 |
    `;
    expect(found('report-missing', text, { month: '2020-06', today: '2020-07-10' })).toEqual([]);
  });

  test('silent: a date that cannot be read may be a report', () => {
    const text = `
      # 活动记录
      月份    | 活动时间    | 活动主题 | 上报渠道 | 上报时间
      2020-06 | @2020-06-20 | 志愿服务 |          | 6月31日
    `;
    expect(found('report-missing', text, { month: '2020-06', today: '2020-07-10' })).toEqual([]);
  });
});
