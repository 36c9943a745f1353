import { isAllowed, type CellRule, type LimitOperator } from '../../../src/hosts/validation/cell-rule';
import type { CellValue } from '../../../src/workbook/snapshot';

const typed: CellRule = { kind: 'list', entries: ['是', 'No', '12'], caseless: false };
const kept: CellRule = { ...typed, caseless: true };
const limit = (
  kind: 'wholeNumber' | 'decimal' | 'date' | 'textLength',
  operator: LimitOperator = 'between',
): CellRule => ({
  kind,
  operator,
  first: 10,
  second: 20,
});

test.each<[CellValue, CellRule, boolean]>([
  ['是', typed, true],
  [' 是 ', typed, true],
  ['否', typed, false],
  ['no', typed, false],
  ['no', kept, true],
  [12, typed, true],
  ['12', kept, true],
  [null, typed, true],
  ['', typed, true],
  [15, limit('wholeNumber'), true],
  [15.5, limit('wholeNumber'), false],
  [21, limit('wholeNumber'), false],
  ['15', limit('wholeNumber'), false],
  [true, limit('decimal'), false],
  [15.5, limit('decimal'), true],
  [15.5, limit('date'), true],
  ['二〇二〇年', limit('date'), false],
  ['一二三四五六七八九十', limit('textLength'), true],
  ['一二三', limit('textLength'), false],
  [123, limit('textLength', 'lessThan'), true],
])('%j under %j: %s', (value, rule, allowed) => {
  expect(isAllowed(rule, value)).toBe(allowed);
});

test.each<[LimitOperator, readonly boolean[]]>([
  ['between', [false, true, true, false]],
  ['notBetween', [true, false, false, true]],
  ['equal', [false, true, false, false]],
  ['notEqual', [true, false, true, true]],
  ['greaterThan', [false, false, true, true]],
  ['lessThan', [true, false, false, false]],
  ['greaterThanOrEqual', [false, true, true, true]],
  ['lessThanOrEqual', [true, true, false, false]],
])('%s 10 and 20, for 9, 10, 20 and 21', (operator, allowed) => {
  expect([9, 10, 20, 21].map((value) => isAllowed(limit('decimal', operator), value))).toEqual(allowed);
});
