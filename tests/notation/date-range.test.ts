import { daysOfRange } from '../../src/notation/date-range';
import type { CellValue } from '../../src/workbook/snapshot';
import { serial } from '../sheets';

test.each<[CellValue, string[]]>([
  ['2027-01-01', ['2027-01-01']],
  [serial('2027-01-01'), ['2027-01-01']],
  ['2027-01-01至2027-01-03', ['2027-01-01', '2027-01-02', '2027-01-03']],
  ['2027-01-01~01-03', ['2027-01-01', '2027-01-02', '2027-01-03']],
  ['2027-02-28-2027-03-01', ['2027-02-28', '2027-03-01']],
  ['2027年1月1日-3日', ['2027-01-01', '2027-01-02', '2027-01-03']],
  ['2027.1.1-3', ['2027-01-01', '2027-01-02', '2027-01-03']],
  ['1月1日至3日', ['2027-01-01', '2027-01-02', '2027-01-03']],
  ['1.1-1.2', ['2027-01-01', '2027-01-02']],
  ['2027年12月31日至2028年1月1日', ['2027-12-31', '2028-01-01']],
])('%j in 2027 names %j', (value, days) => {
  expect(daysOfRange(value, 2027, false)).toEqual(days);
});

test.each<[CellValue]>([
  ['2027-02-30'],
  ['2027-01-03至2027-01-01'],
  ['2027-01-01至2028-01-01'],
  ['春节'],
  ['2027-01'],
  [3],
  [null],
])('%j names no days', (value) => {
  expect(daysOfRange(value, 2027, false)).toBeNull();
});

test('days without a year need one', () => {
  expect(daysOfRange('1月1日至3日', null, false)).toBeNull();
});
