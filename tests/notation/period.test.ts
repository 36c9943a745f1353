import fc from 'fast-check';
import { parsePeriodCell } from '../../src/notation/period';
import { addMonths, month } from '../../src/records/month';
import type { CellValue } from '../../src/workbook/snapshot';
import { serial } from '../sheets';
import { outcome } from './outcome';

function period(value: CellValue, year: number | null = 2020): string {
  const found = outcome(parsePeriodCell(value, { year, date1904: false }));
  return typeof found === 'string' ? found : `${found.from}..${found.to}`;
}

test.each<[CellValue, string]>([
  ['1月', '2020-01..2020-01'],
  [3, '2020-03..2020-03'],
  [serial('2020-02-20'), '2020-02..2020-02'],
  [2020.7, '2020-07..2020-07'],
  ['第一季度', '2020-01..2020-03'],
  ['一季度', '2020-01..2020-03'],
  ['1季度', '2020-01..2020-03'],
  ['2季度', '2020-04..2020-06'],
  ['第四季度', '2020-10..2020-12'],
  ['2021年第三季度', '2021-07..2021-09'],
  ['2021Q2', '2021-04..2021-06'],
  ['上半年', '2020-01..2020-06'],
  ['2021年下半年', '2021-07..2021-12'],
  ['2021-H1', '2021-01..2021-06'],
  ['2021年', '2021-01..2021-12'],
  ['2021年度', '2021-01..2021-12'],
  [2021, '2021-01..2021-12'],
  ['2021', '2021-01..2021-12'],
  ['２０２１', '2021-01..2021-12'],
  ['全年', '2020-01..2020-12'],
  ['2020.1-2020.3', '2020-01..2020-03'],
  ['2020-01-2020-03', '2020-01..2020-03'],
  ['202001-202003', '2020-01..2020-03'],
  ['2020.11-2021.1', '2020-11..2021-01'],
  ['2020年1月至3月', '2020-01..2020-03'],
  ['2020年1-3月', '2020-01..2020-03'],
  ['2020年1月-2020年3月', '2020-01..2020-03'],
  ['2020.1~2020.3', '2020-01..2020-03'],
  ['2020.1－2020.3', '2020-01..2020-03'],
  ['2020.1—2020.3', '2020-01..2020-03'],
  ['2020.1-3', '2020-01..2020-03'],
  ['1-3月', '2020-01..2020-03'],
  ['1月-3月', '2020-01..2020-03'],
  ['一月至三月', '2020-01..2020-03'],
  ['1-3', '2020-01..2020-03'],
  ['1、2月', '2020-01..2020-02'],
  ['2020年1月1日至2020年3月31日', '2020-01..2020-03'],
])('%j is %s', (value, expected) => {
  expect(period(value)).toBe(expected);
});

test.each<[CellValue]>([
  ['第五季度'],
  ['3-1月'],
  ['11-1月'],
  ['2020.3-2020.1'],
  ['2020.1-2020.13'],
  ['2020.1-2220.3'],
  ['1、3月'],
  ['12个月'],
  ['13800138000'],
  [13],
  [0],
  ['#REF!'],
  ['按季'],
  ['1850'],
  [1850],
  ['20210'],
  [false],
])('%j is no period', (value) => {
  expect(period(value)).toBe('unreadable');
});

test('sixty months are a period, sixty-one a mistyped year', () => {
  expect(period('2020.1-2024.12')).toBe('2020-01..2024-12');
  expect(period('2020.1-2025.1')).toBe('unreadable');
});

test('a period without a year needs one from its context', () => {
  expect(['1-3月', '第一季度', '上半年', '1月'].map((text) => period(text, null))).toEqual(Array(4).fill('unreadable'));
});

test('a blank cell or a dash is blank', () => {
  expect([null, '', '—'].map((value) => period(value))).toEqual(['blank', 'blank', 'blank']);
});

test('every range reads back from every form', () => {
  const ranges = fc.tuple(
    fc.integer({ min: 1950, max: 2099 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 24 }),
  );
  fc.assert(
    fc.property(ranges, ([year, number, length]) => {
      const from = month(year, number);
      const to = addMonths(from, length);
      const [first, last] = [from, to].map((each) => each.split('-').map(Number) as [number, number]);
      if (!first || !last) throw new Error('two ends');
      for (const text of [
        `${first.join('.')}-${last.join('.')}`,
        `${from}至${to}`,
        `${from}-${to}`,
        `${first[0]}年${first[1]}月—${last[0]}年${last[1]}月`,
        `${from.replace('-', '')}~${to.replace('-', '')}`,
      ]) {
        expect(period(text, null)).toBe(`${from}..${to}`);
      }
    }),
  );
});
