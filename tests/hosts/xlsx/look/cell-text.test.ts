import { cellText, formatColour } from '../../../../src/hosts/xlsx/look/cell-text';

test.each([
  [46195, 'yyyy-mm-dd', '2026-06-22'],
  [46195, 'yyyy"年"m"月"d"日"', '2026年6月22日'],
  [46195, 'm"月"d"日";@', '6月22日'],
  [46195, 'aaaa', '星期一'],
  [7812, '#,##0.00', '7,812.00'],
  [-7812.5, '#,##0.00', '-7,812.50'],
  [0.923, '0.0%', '92.3%'],
  [12, '_ * #,##0.00_ ;_ * -#,##0.00_ ', ' 12.00 '],
  [1 / 3, 'General', '0.333333333'],
  ['王芳', '#,##0.00', '王芳'],
  [true, 'General', 'TRUE'],
  [null, '0.00', ''],
  ['#REF!', 'General', '#REF!'],
  [5, 'no [format', '5'],
])('%s as %s', (value, code, text) => {
  expect(cellText(value, code, false)).toBe(text);
});

test('a date counts from 1904 where the workbook does', () => {
  expect(cellText(46195 - 1462, 'yyyy-mm-dd', true)).toBe('2026-06-22');
});

test('the colour of negative numbers', () => {
  expect(formatColour(-1, '0;[Red]-0')).toBe('red');
  expect(formatColour(1, '0;[Red]-0')).toBeNull();
});
