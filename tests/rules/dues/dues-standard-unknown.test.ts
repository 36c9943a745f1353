import { found } from '../../rule-cases';
import { JUNE } from './ledger';

const RULE = 'dues-standard-unknown';

const LEDGER = `
# 党费台账
姓名 | 2020年6月
李明 | 30
王芳 | 20
陈静 | 10
`;

function roster(column: string, own: string): string {
  return `
# 花名册
姓名 | 类别 | ${column}
李明 | 正式党员 | ${own}
王芳 | 正式党员 | 3000
陈静 | 发展对象 |
`;
}

test.each([
  ['党费标准', 'warning 花名册!C2 李明 2020-06 unknown'],
  ['党费基数', 'warning 花名册!C2 李明 2020-06 unknown'],
])('fires: nothing in the column %s', (column, line) => {
  expect(found(RULE, roster(column, '') + LEDGER, JUNE)).toEqual([line]);
});

test.each([
  ['the standard is known', '党费标准', '30'],
  ['the base is known', '党费基数', '3000'],
  ['the standard is reported as unreadable', '党费标准', '三十左右'],
])('silent: %s', (_, column, own) => {
  expect(found(RULE, roster(column, own) + LEDGER, JUNE)).toEqual([]);
});

test('fires: a blank 应交 of the month is where it would be typed', () => {
  const text = `
# 花名册
姓名 | 类别
李明 | 正式党员
王芳 | 正式党员
# 党费台账
姓名 | 2020年6月 | <
^ | 应交 | 实交
李明 | | 30
王芳 | 20 | 20
`;
  expect(found(RULE, text, JUNE)).toEqual(['warning 党费台账!B3 李明 2020-06 unknown']);
});

test('silent: whoever is exempt needs no standard', () => {
  const text = roster('党费标准', '') + LEDGER.replace('李明 | 30', '李明 | 免');
  expect(found(RULE, text, JUNE)).toEqual([]);
});

test('silent: for a month that the ledger does not hold', () => {
  expect(found(RULE, roster('党费标准', '') + LEDGER, { month: '2020-07' })).toEqual([]);
});
