import { FORMULA, typedValue } from '../../../src/workbench/grid/typed-value';

test.each([
  ['', 'General', null],
  ['  ', 'General', null],
  ['李明', 'General', '李明'],
  ['75', 'General', 75],
  ['1,234.50', '#,##0.00', 1234.5],
  ['-3', 'General', -3],
  ['12,34', 'General', '12,34'],
  ['007', 'General', '007'],
  ['0.5', 'General', 0.5],
  ['110101199003074514', 'General', '110101199003074514'],
  ["'75", 'General', '75'],
  ['75', '@', '75'],
  ['92.3%', '0.0%', 0.923],
  ['92.3', '0.0%', 0.923],
  ['92.3%', 'General', '92.3%'],
  ['true', 'General', true],
  ['2026-6-22', 'yyyy-mm-dd', 46195],
  ['2026.6.22', 'yyyy-mm-dd', 46195],
  ['2026年6月22日', 'm"月"d"日"', 46195],
  ['2026-6-22', 'General', '2026-6-22'],
  ['下旬', 'yyyy-mm-dd', '下旬'],
  ['=A1', 'General', FORMULA],
  ['=A1', '@', '=A1'],
])('%s in a cell with %s', (typed, code, value) => {
  expect(typedValue(typed, code, false)).toBe(value);
});

test('a date counts from 1904 where the workbook does', () => {
  expect(typedValue('2026-6-22', 'yyyy-mm-dd', true)).toBe(46195 - 1462);
});
