import { parseRetiredCell, parseStatus, parseStatusCell } from '../../src/notation/status';
import type { MemberStatus } from '../../src/records/member';
import type { CellValue } from '../../src/workbook/snapshot';
import { outcome } from './outcome';

test.each<[string, MemberStatus]>([
  ['在职', 'active'],
  ['正常', 'active'],
  ['离职', 'active'],
  ['退休', 'retired'],
  ['已退休', 'retired'],
  ['离退休', 'retired'],
  ['未退休', 'active'],
  ['停缴', 'suspended'],
  ['停交党费', 'suspended'],
  ['退休（停缴）', 'suspended'],
  ['已转出', 'transferredOut'],
  ['组织关系转出', 'transferredOut'],
  ['退休、已转出', 'transferredOut'],
  ['未转出', 'active'],
  ['拟转出', 'active'],
  ['去世', 'deceased'],
  ['已 故', 'deceased'],
  ['出党', 'expelled'],
  ['除名', 'expelled'],
  ['自行脱党', 'expelled'],
])('the status %j is %s', (text, expected) => {
  expect(parseStatus(text)).toBe(expected);
});

test('an empty status is blank, not active', () => {
  expect(parseStatusCell(' ')).toEqual({ state: 'blank' });
});

test.each<[CellValue, boolean | string]>([
  ['是', true],
  ['退休', true],
  ['已退休', true],
  ['否', false],
  ['在职', false],
  ['未退休', false],
  [1, true],
  [null, 'blank'],
  ['快了', 'unreadable'],
])('是否退休 %j is %s', (value, expected) => {
  expect(outcome(parseRetiredCell(value))).toBe(expected);
});
