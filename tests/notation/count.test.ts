import { parseCountCell } from '../../src/notation/count';
import type { CellValue } from '../../src/workbook/snapshot';
import { outcome } from './outcome';

test.each<[CellValue, number | string]>([
  [10, 10],
  [0, 0],
  ['10', 10],
  ['10人', 10],
  ['１０ 人', 10],
  ['共10名', 10],
  ['十二人', 12],
  ['2人（李明、王芳）', 2],
  ['无', 0],
  ['—', 'blank'],
  [null, 'blank'],
  [1.5, 'unreadable'],
  [-1, 'unreadable'],
  ['李明、王芳', 'unreadable'],
  ['10-12人', 'unreadable'],
  ['全体', 'unreadable'],
  ['13800138000', 'unreadable'],
  [true, 'unreadable'],
  ['#REF!', 'unreadable'],
])('the head count %j is %s', (value, expected) => {
  expect(outcome(parseCountCell(value))).toBe(expected);
});
