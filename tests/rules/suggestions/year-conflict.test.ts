import { suggested } from '../../rule-cases';

describe('the title that is suggested', () => {
  const of = (title: string, months: string): string[] =>
    suggested(
      'year-conflict',
      `
      # 活动记录
      ${title} | < | < | <
      ${months}
      `,
      { month: '2020-06', year: 2020 },
    );
  const DATED = `月份 | 活动时间    | 活动主题 | 活动地点
      5月  | @2020-05-20 | 志愿服务 | 社区
      6月  | @2020-06-20 | 专题学习 | 活动室`;

  test('has the year of its dates', () => {
    expect(of('2019年主题党日活动记录', DATED)).toEqual([
      '活动记录!A1: 2019年主题党日活动记录 -> 2020年主题党日活动记录',
    ]);
  });

  test.each(['二〇一九年主题党日活动记录', '2019年主题党日活动记录（2019年整理）'])('is none for %s', (title) => {
    expect(of(title, DATED)).toEqual([]);
  });
});
