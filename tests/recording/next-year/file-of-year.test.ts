import { fileOfYear } from '../../../src/recording/next-year/file-of-year';

test.each([
  ['支部2026.xlsx', '支部2027.xlsx'],
  ['2026年主题党日.xlsm', '2027年主题党日.xlsm'],
  ['支部.xlsx', '支部2027年.xlsx'],
  ['支部2025.xlsx', '支部20252027年.xlsx'],
  ['支部', '支部2027年'],
  ['第一.支部2026.xlsx', '第一.支部2027.xlsx'],
  ['第一.支部.xlsx', '第一.支部2027年.xlsx'],
])('%s is %s', (name, expected) => {
  expect(fileOfYear(name, 2027)).toBe(expected);
});
