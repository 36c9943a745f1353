import { found } from '../../rule-cases';

describe('notice-missing', () => {
  test('fires: no notice date once the day is past', () => {
    const text = `
      # 活动记录
      月份    | 活动时间    | 活动主题 | 通知时间 | 活动方案
      2020-06 | @2020-06-20 | 志愿服务 |          | 有
    `;
    expect(found('notice-missing', text, { month: '2020-06', today: '2020-07-10' })).toEqual([
      'warning 活动记录!D2 - 2020-06 no-date',
    ]);
  });

  test('fires: no document, even before the day', () => {
    const text = `
      # 活动记录
      月份    | 活动时间    | 活动主题 | 通知时间 | 活动方案
      2020-06 | @2020-06-20 | 志愿服务 |          |
    `;
    expect(found('notice-missing', text, { month: '2020-06', today: '2020-06-10' })).toEqual([
      'warning 活动记录!E2 - 2020-06 no-document',
    ]);
  });

  test('fires: once where both are missing', () => {
    const text = `
      # 活动记录
      月份    | 活动时间    | 活动主题 | 通知时间 | 活动方案
      2020-06 | @2020-06-20 | 志愿服务 |          | 无
    `;
    expect(found('notice-missing', text, { month: '2020-06', today: '2020-07-10' })).toEqual([
      'warning 活动记录!D2 - 2020-06 neither',
    ]);
  });

  test('silent: both are there', () => {
    const text = `
      # 活动记录
      月份    | 活动时间    | 活动主题 | 通知时间    | 活动方案
      2020-06 | @2020-06-20 | 志愿服务 | @2020-06-15 | 关于开展活动的通知
    `;
    expect(found('notice-missing', text, { month: '2020-06', today: '2020-07-10' })).toEqual([]);
  });

  test('silent: no notice date yet before the day is past', () => {
    const text = `
      # 活动记录
      月份    | 活动时间    | 活动主题 | 通知时间 | 活动方案
      2020-06 | @2020-06-20 | 志愿服务 |          | 有
    `;
    expect(found('notice-missing', text, { month: '2020-06', today: '2020-06-20' })).toEqual([]);
  });

  test('silent: a notice date that cannot be read is no gap', () => {
    const text = `
      # 活动记录
      月份    | 活动时间    | 活动主题 | 通知时间 | 活动方案
      2020-06 | @2020-06-20 | 志愿服务 | 6月31日  | 有
    `;
    expect(found('notice-missing', text, { month: '2020-06', today: '2020-07-10' })).toEqual([]);
  });

  test('silent: a table without a column for the document', () => {
    const text = `
      # 活动记录
      月份    | 活动时间    | 活动主题 | 通知时间
      2020-06 | @2020-06-20 | 志愿服务 | @2020-06-15
    `;
    expect(found('notice-missing', text, { month: '2020-06', today: '2020-07-10' })).toEqual([]);
  });

  test('silent: a document that cannot be read is no gap', () => {
    const text = `
      # 活动记录
      月份    | 活动时间    | 活动主题 | 通知时间    | 活动方案
      2020-06 | @2020-06-20 | 志愿服务 | @2020-06-15 | #REF!
    `;
    expect(found('notice-missing', text, { month: '2020-06', today: '2020-07-10' })).toEqual([]);
  });
});
