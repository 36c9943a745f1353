import { checkSheets, found } from '../../rule-cases';
import { june, JUNE, SESSION } from './june';

const RULE = 'headcount-mismatch';
const MARKS = ['√', '√', '√', '事假', '×', '√'];

function stated(numbers: string, marks: readonly string[] = MARKS): string[] {
  const session = `
# 活动记录
月份 | 活动日期 | 活动主题 | 应到人数 | 实到人数 | 请假人数 | 缺席人数
2020年6月 | 2020-06-22 | 诵读党章 | ${numbers}
`;
  return found(RULE, june(marks, '', session), JUNE);
}

test('silent: the observer counts in none of the numbers', () => {
  expect(stated('5 | 3 | 1 | 1')).toEqual([]);
});

test('fires: one finding per wrong number', () => {
  expect(stated('6 | 4 | 1 | 1')).toEqual([
    'warning 活动记录!D2 - 2020-06 expected',
    'warning 活动记录!E2 - 2020-06 present',
  ]);
  expect(stated('5 | 3 | 0 | 2')).toEqual([
    'warning 活动记录!F2 - 2020-06 leave',
    'warning 活动记录!G2 - 2020-06 absent',
  ]);
});

test('silent: blank numbers say nothing', () => {
  expect(stated('| | |')).toEqual([]);
});

test('silent: whoever was not expected that day is not counted', () => {
  expect(stated('4 | 3 | 1 | 0', ['√', '√', '√', '事假', '—'])).toEqual([]);
});

test('silent: a mark that cannot be told may explain a number', () => {
  const marks = ['√', '√', '√', '△', '×'];
  expect(stated('5 | 4 | 0 | 1', marks)).toEqual([]);
  expect(stated('5 | 3 | 0 | 2', marks)).toEqual([]);
  expect(stated('5 | 5 | 0 | 1', marks)).toEqual(['warning 活动记录!E2 - 2020-06 present']);
});

test('silent: where nobody has a mark', () => {
  expect(stated('6 | 6 | 0 | 0', [])).toEqual([]);
});

test('silent: not checked without a column of numbers', () => {
  const { notChecked } = checkSheets(june(MARKS, '', SESSION), JUNE);
  expect(notChecked.map(({ rule }) => rule)).toContain(RULE);
});
