import { found } from '../../rule-cases';

describe('theme-category', () => {
  test('fires: nothing in category, theme or content tells', () => {
    const text = `
      # 活动记录
      月份    | 活动时间    | 活动主题 | 活动内容 | 活动类别
      2020-06 | @2020-06-20 | 端午雅集 | 包粽子   |
    `;
    expect(found('theme-category', text, { month: '2020-06', today: '2020-07-10' })).toEqual([
      'info 活动记录!E2 - 2020-06 none',
    ]);
  });

  test('fires: at the theme where there is no category column', () => {
    const text = `
      # 活动记录
      月份    | 活动时间    | 活动主题 | 活动内容
      2020-06 | @2020-06-20 | 端午雅集 | 包粽子
    `;
    expect(found('theme-category', text, { month: '2020-06', today: '2020-07-10' })).toEqual([
      'info 活动记录!C2 - 2020-06 none',
    ]);
  });

  test('silent: the category names a kind', () => {
    const text = `
      # 活动记录
      月份    | 活动时间    | 活动主题 | 活动内容 | 活动类别
      2020-06 | @2020-06-20 | 端午雅集 | 包粽子   | 文体活动
    `;
    expect(found('theme-category', text, { month: '2020-06', today: '2020-07-10' })).toEqual([]);
  });

  test('silent: the theme tells', () => {
    const text = `
      # 活动记录
      月份    | 活动时间    | 活动主题          | 活动内容 | 活动类别
      2020-06 | @2020-06-20 | 开展诵读 党章活动 | 包粽子   |
    `;
    expect(found('theme-category', text, { month: '2020-06', today: '2020-07-10' })).toEqual([]);
  });

  test('silent: only the content tells', () => {
    const text = `
      # 活动记录
      月份    | 活动时间    | 活动主题 | 活动内容   | 活动类别
      2020-06 | @2020-06-20 | 端午雅集 | 慰问老党员 |
    `;
    expect(found('theme-category', text, { month: '2020-06', today: '2020-07-10' })).toEqual([]);
  });

  test('silent: a blank theme is theme-missing', () => {
    const text = `
      # 活动记录
      月份    | 活动时间    | 活动主题 | 活动内容 | 活动类别
      2020-06 | @2020-06-20 |          | 包粽子   |
    `;
    expect(found('theme-category', text, { month: '2020-06', today: '2020-07-10' })).toEqual([]);
  });
});
