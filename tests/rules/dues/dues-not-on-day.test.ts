import { found } from '../../rule-cases';
import { JUNE, payments, ROSTER } from './ledger';

const SESSION = `
# 活动记录
月份 | 活动日期 | 活动主题
2020年6月 | 2020-06-22 | 诵读党章
`;
const paid = (...rows: string[]): string[] => found('dues-not-on-day', ROSTER + SESSION + payments(...rows), JUNE);

test('paid in the month, on another day than the theme day', () => {
  expect(paid('李明 | 2020年6月 | 30 | 2020-06-20')).toEqual(['info 党费台账!D2 李明 2020-06 other-day']);
  expect(paid('李明 | 2020年6月 | 30 | 2020-06-30')).toHaveLength(1);
});

test.each([
  ['2020-06-22', 'on the day'],
  ['2020-07-01', 'late says it already'],
  ['2020-05-20', 'paid in advance'],
  ['', 'nobody knows when'],
])('not %s: %s', (date) => {
  expect(paid(`李明 | 2020年6月 | 30 | ${date}`)).toEqual([]);
});

test('of several payments the one that reaches the due decides', () => {
  expect(paid('李明 | 2020年6月 | 10 | 2020-06-10', '李明 | 2020年6月 | 20 | 2020-06-22')).toEqual([]);
  expect(paid('李明 | 2020年6月 | 10 | 2020-06-22', '李明 | 2020年6月 | 20 | 2020-06-25')).toEqual([
    'info 党费台账!D3 李明 2020-06 other-day',
  ]);
});

test('silent where the theme day has no date', () => {
  const text = `${ROSTER}
# 活动记录
月份 | 活动日期 | 活动主题
2020年6月 | | 诵读党章
2020年5月 | 2020-05-20 | 学习
${payments('李明 | 2020年6月 | 30 | 2020-06-20')}`;
  expect(found('dues-not-on-day', text, JUNE)).toEqual([]);
});
