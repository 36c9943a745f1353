import fc from 'fast-check';
import { parseMonthCell, parsePartialMonth, readMonthColumn } from '../../src/notation/month';
import { month } from '../../src/records/month';
import type { CellValue } from '../../src/workbook/snapshot';
import { serial } from '../sheets';
import { outcome } from './outcome';

const NOWHERE = { year: null, date1904: false };
const IN_2020 = { year: 2020, date1904: false };

function monthIn(value: CellValue, context = IN_2020 as { year: number | null; date1904: boolean }): string {
  return outcome(parseMonthCell(value, context));
}

test.each<[CellValue]>([
  ['1月'],
  [' 1 月 '],
  ['一月'],
  ['元月'],
  ['1月份'],
  ['一月份'],
  ['01'],
  ['1'],
  [1],
  ['１月'],
  ['1月20日'],
])('%j is January of the year that the context knows', (value) => {
  expect(monthIn(value)).toBe('2020-01');
  expect(monthIn(value, NOWHERE)).toBe('unreadable');
});

test.each<[CellValue, string]>([
  ['2020年1月', '2020-01'],
  ['2020年1月份', '2020-01'],
  ['2020年01月', '2020-01'],
  ['2020 年 1 月', '2020-01'],
  ['二〇二〇年一月', '2020-01'],
  ['2020.1', '2020-01'],
  ['2020.10', '2020-10'],
  ['2020-01', '2020-01'],
  ['2020/1', '2020-01'],
  ['202001', '2020-01'],
  [202001, '2020-01'],
  [2020.1, '2020-01'],
  [2020.7, '2020-07'],
  [2020.07, '2020-07'],
  [2020.11, '2020-11'],
  [serial('2020-01-31'), '2020-01'],
  ['2020-01-31', '2020-01'],
  ['2020年1月20日', '2020-01'],
  ['2020/2/3  14:30', '2020-02'],
  [20200120, '2020-01'],
])('%j states its year', (value, expected) => {
  expect(monthIn(value, NOWHERE)).toBe(expected);
  expect(monthIn(value, { ...IN_2020, year: 1999 })).toBe(expected);
});

test.each<[CellValue, string]>([
  ['二月', '2020-02'],
  ['十月', '2020-10'],
  ['十一月', '2020-11'],
  ['十二月', '2020-12'],
  ['03', '2020-03'],
  [12, '2020-12'],
])('%j is %s', (value, expected) => {
  expect(monthIn(value)).toBe(expected);
});

test.each<[CellValue]>([
  ['13月'],
  ['十三月'],
  ['0'],
  [0],
  [13],
  [-1],
  [1.5],
  ['2020.13'],
  [2020.13],
  ['2020.0'],
  [202013],
  ['12个月'],
  ['13800138000'],
  [13800138000],
  ['7.20'],
  ['7/20'],
  ['1-3'],
  ['1-3月'],
  ['20日'],
  ['2020年'],
  [2020],
  ['1月、2月'],
  ['第一季度'],
  ['合计'],
  ['#REF!'],
  [true],
  ['1850年1月'],
])('%j is no month', (value) => {
  expect(monthIn(value)).toBe('unreadable');
});

test.each<[CellValue]>([[null], [''], [' '], ['—'], ['/']])('%j is blank', (value) => {
  expect(monthIn(value)).toBe('blank');
});

test('a serial number counts from 1904 where the workbook does', () => {
  expect(parsePartialMonth(serial('2020-07-20') - 1462, true)).toEqual({ year: 2020, month: 7 });
});

describe('a column of months', () => {
  const column = (values: readonly CellValue[], subjects?: readonly string[]): string[] =>
    readMonthColumn(values, IN_2020, subjects).map(outcome);

  test('the number 2020.1 is January', () => {
    expect(column([2020.1, 2020.2, 2019.1])).toEqual(['2020-01', '2020-02', '2019-01']);
  });

  test('a second 2020.1 may be October and is doubtful', () => {
    expect(column([2020.1, 2020.9, 2020.1, 2020.11])).toEqual(['2020-01', '2020-09', 'unreadable', '2020-11']);
  });

  test.each<[CellValue]>([['1月'], [serial('2020-01-20')], ['2020年1月']])(
    'so is 2020.1 behind a January written as %j',
    (january) => {
      expect(column([january, 2020.1])).toEqual(['2020-01', 'unreadable']);
    },
  );

  test('a January that is written out is never doubtful', () => {
    expect(column([2020.1, '2020.1', '1月'])).toEqual(['2020-01', '2020-01', '2020-01']);
  });

  test('in a list of people each person has a January', () => {
    expect(column([2020.1, 2020.1, 2020.1], ['李明', '王芳', '李明'])).toEqual(['2020-01', '2020-01', 'unreadable']);
  });
});

test('every month from 1950 to 2099 reads back from every form', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1950, max: 2099 }), fc.integer({ min: 1, max: 12 }), (year, number) => {
      const two = String(number).padStart(2, '0');
      const expected = month(year, number);
      const forms: CellValue[] = [
        `${year}年${number}月`,
        `${year}年${two}月份`,
        `${year}.${number}`,
        `${year}.${two}`,
        `${year}-${two}`,
        `${year}/${number}`,
        `${year}${two}`,
        Number(`${year}${two}`),
        Number(`${year}.${two}`),
        serial(`${year}-${two}-28`),
      ];
      for (const form of forms) {
        if (form === Number(`${year}.10`) && number === 10) continue;
        expect(monthIn(form, NOWHERE)).toBe(expected);
      }
      for (const form of [`${number}月`, number, two]) expect(monthIn(form, { year, date1904: false })).toBe(expected);
    }),
    { numRuns: 1000 },
  );
});

test('no value makes the parser throw', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.double(), fc.integer()), (value) => {
      expect(() => parseMonthCell(value, IN_2020)).not.toThrow();
    }),
  );
});
