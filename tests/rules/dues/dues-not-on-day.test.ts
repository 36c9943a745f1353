import { found } from '../../rule-cases';
import { JUNE, payments, ROSTER } from './ledger';

const SESSION = `
# 活动记录
月份 | 活动日期 | 活动主题
2020年6月 | 2020-06-22 | 诵读党章
`;
const paid = (...rows: string[]): string[] => found('dues-not-on-day', ROSTER + SESSION + payments(...rows), JUNE);

test('fires: paid in the month, on another day than the theme day', () => {
  expect(paid('李明 | 2020年6月 | 30 | 2020-06-20')).toEqual(['info 党费台账!D2 李明 2020-06 other-day']);
  expect(paid('李明 | 2020年6月 | 30 | 2020-06-30')).toHaveLength(1);
});

test.each([
  ['on the day', '2020-06-22'],
  ['in the next month, which dues-late says', '2020-07-01'],
  ['paid in advance', '2020-05-20'],
  ['nobody knows when', ''],
])('silent: %s', (_, date) => {
  expect(paid(`李明 | 2020年6月 | 30 | ${date}`)).toEqual([]);
});

test('fires: of several payments the one that reaches the due decides', () => {
  expect(paid('李明 | 2020年6月 | 10 | 2020-06-10', '李明 | 2020年6月 | 20 | 2020-06-22')).toEqual([]);
  expect(paid('李明 | 2020年6月 | 10 | 2020-06-22', '李明 | 2020年6月 | 20 | 2020-06-25')).toEqual([
    'info 党费台账!D3 李明 2020-06 other-day',
  ]);
});

test('silent: the day was planned but not held', () => {
  const text = `${ROSTER}
# 活动安排
月份 | 计划时间 | 活动主题 | 活动内容
2020年6月 | 2020-06-22 | 诵读党章 | 领诵
2020年7月 | 2020-07-20 | 学习 | 研讨
# 活动记录
月份 | 活动日期 | 活动主题 | 活动小结
2020年5月 | 2020-05-20 | 学习 | 有
${payments('李明 | 2020年6月 | 30 | 2020-06-20')}`;
  expect(found('dues-not-on-day', text, JUNE)).toEqual([]);
});

test('silent: the theme day has no date', () => {
  const text = `${ROSTER}
# 活动记录
月份 | 活动日期 | 活动主题
2020年6月 | | 诵读党章
2020年5月 | 2020-05-20 | 学习
${payments('李明 | 2020年6月 | 30 | 2020-06-20')}`;
  expect(found('dues-not-on-day', text, JUNE)).toEqual([]);
});
