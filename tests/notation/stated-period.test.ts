import { onlyYear, statedHalf, statedMonth, statedYear } from '../../src/notation/stated-period';

test.each<[string, number | null]>([
  ['2020年主题党日签到表', 2020],
  ['二〇二〇年签到表', 2020],
  ['2020年度党费', 2020],
  ['2020度', 2020],
  ['党费2020', 2020],
  ['党费(2020)', 2020],
  ['2020签到表', 2020],
  ['2020.06', 2020],
  ['2020-6', 2020],
  ['2020/12签到', 2020],
  ['202006', 2020],
  ['20200622签到', 2020],
  ['2020年第一批、2020年第二批', 2020],
  ['支发〔2019〕3号 2020年计划', 2020],
  ['支发[2019]第3号', null],
  ['支发（2019）3号', null],
  ['签到表', null],
  ['1999年', null],
  ['12020年', null],
  ['20201', null],
  ['2020.13', null],
  ['2020 a', null],
  ['2019年和2020年', null],
  ['2019—2020年', null],
  ['2019-2020学年', null],
  ['2020.7-2021.6年度', null],
  ['2020年至2021年', null],
  ['2019-20年度', null],
])('the year of %s is %s', (text, expected) => {
  expect(statedYear(text)).toBe(expected);
});

test.each<[string, number | null]>([
  ['2020年6月签到表', 6],
  ['6月', 6],
  ['06月签到', 6],
  ['十二月份签到', 12],
  ['6月份', 6],
  ['2020.6', 6],
  ['2020-06-22签到', 6],
  ['202006', 6],
  ['20200622', 6],
  ['2020/12', 12],
  ['签到表', null],
  ['13月', null],
  ['0月', null],
  ['2020.13', null],
  ['1-6月', null],
  ['1月-6月', null],
  ['1月份至6月份', null],
  ['1、6月', null],
  ['6月-', null],
  ['6月、7', null],
  ['2020年', null],
  ['1.6月', null],
])('the month of %s is %s', (text, expected) => {
  expect(statedMonth(text)).toBe(expected);
});

test.each<[string, string | null]>([
  ['2020年上半年', '2020-H1'],
  ['2020年前半年', '2020-H1'],
  ['2020年第一半年', '2020-H1'],
  ['2020年下半年', '2020-H2'],
  ['2020年后半年', '2020-H2'],
  ['2020年二半年', '2020-H2'],
  ['上半年', '2026-H1'],
  ['2020-H1', '2020-H1'],
  ['h2', '2026-H2'],
  ['2020年1-6月', '2020-H1'],
  ['2020年1月至6月', '2020-H1'],
  ['2020.1-2020.6', '2020-H1'],
  ['2020年7—12月', '2020-H2'],
  ['01月份~06月份', '2026-H1'],
  ['1-12月', null],
  ['7-6月', null],
  ['11-6月', null],
  ['1-62', null],
  ['H3', null],
  ['H12', null],
  ['AH1', null],
  ['半年', null],
  ['2019年和2020年上半年', '2026-H1'],
])('the half-year of %s is %s', (text, expected) => {
  expect(statedHalf(text, 2026)).toBe(expected);
});

test('without any year there is no half-year', () => {
  expect(statedHalf('上半年', null)).toBeNull();
});

test.each<[string, number | null]>([
  ['2020年', 2020],
  ['二〇二〇', 2020],
  ['2020年1月、2020年2月', 2020],
  ['2019年、2020年', null],
  ['120201', null],
  ['无', null],
])('the only year of %s is %s', (text, expected) => {
  expect(onlyYear(text)).toBe(expected);
});
