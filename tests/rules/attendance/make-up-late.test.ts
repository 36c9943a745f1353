import { found } from '../../rule-cases';
import { first, june, JUNE } from './june';

const RULE = 'make-up-late';

function madeUp(mark: string, date: string): string {
  const register = `
# 请假补课
姓名 | 月份 | 补课时间
李明 | 2020年6月 | ${date}
`;
  return june(first(mark), register);
}

test('fires: make-up one day late', () => {
  expect(found(RULE, madeUp('事假', '2020-07-23'), JUNE)).toEqual(['warning 请假补课!C2 李明 2020-06 late']);
});

test('silent: on the last day of the limit it is in time', () => {
  expect(found(RULE, madeUp('事假', '2020-07-22'), JUNE)).toEqual([]);
});

test.each(['事假', '×', '补'])('fires: whatever was missed: %s', (mark) => {
  expect(found(RULE, madeUp(mark, '2020-09-01'), JUNE)).toHaveLength(1);
});

test.each(['√', '—'])('silent: nothing was missed: %s', (mark) => {
  expect(found(RULE, madeUp(mark, '2020-09-01'), JUNE)).toEqual([]);
});

test('silent: a date still to come is no make-up yet', () => {
  expect(found(RULE, madeUp('事假', '2020-09-01'), { ...JUNE, today: '2020-08-31' })).toEqual([]);
});

test('silent: in the check of another month', () => {
  expect(found(RULE, madeUp('事假', '2020-09-01'), { month: '2020-07' })).toEqual([]);
});
