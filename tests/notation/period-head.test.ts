import { headOfPeriod } from '../../src/notation/period-head';

test.each([
  ['第一季度', '1 3'],
  ['2020年第二季度', '2020 4 3'],
  ['一季度应交', '1 3 应交'],
  ['Q3', '7 3'],
  ['上半年', '1 6'],
  ['下半年实缴', '7 6 实缴'],
  ['1-4月', '1 4'],
  ['1月-3月', '1 3'],
  ['1-3月份党费', '1 3 党费'],
  ['1、2月', '1 2'],
  ['2020.1-2020.6', '2020 1 6'],
  ['2019年10月至2020年3月', '2019 10 6'],
  ['第一季度（1-3月）', '1 3 (1-3月)'],
  ['1月', null],
  ['2020年', null],
  ['全年总计', null],
  ['1-2组', null],
  ['2019-2020', null],
  ['3月前', null],
  ['季度', null],
])('%s', (text, expected) => {
  const found = headOfPeriod(text);
  const { year, monthNumber, monthCount, rest } = found ?? {};
  const line = [year ?? '', monthNumber, monthCount, rest].filter((each) => each !== '').join(' ');
  expect(found === null ? null : line).toBe(expected);
});
