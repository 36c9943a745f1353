import { found } from '../../rule-cases';
import { JUNE, matrix, ROSTER } from './ledger';

const RULE = 'dues-notice-missing';
const LEDGER = ROSTER + matrix([30, 30, 30, 30, 30, 30]);

const notice = (name: string, title: string): string => `
# ${name}
${title}
姓名 | 应交 | 实交
李明 | 180 | 180
`;

test('fires: the half-year has ended and no sheet announces it', () => {
  expect(found(RULE, LEDGER, { ...JUNE, today: '2020-07-01' })).toEqual(['warning - - 2020-06 first-half']);
});

test('silent: a half-year that has not ended needs none', () => {
  expect(found(RULE, LEDGER, { ...JUNE, today: '2020-06-30' })).toEqual([]);
});

test('fires: a later month asks for the latest half-year that has ended', () => {
  expect(found(RULE, LEDGER, { month: '2020-09', today: '2020-10-05' })).toHaveLength(1);
});

test('silent: for one after the checked month’s own', () => {
  expect(found(RULE, LEDGER, { month: '2019-12', today: '2020-10-05' })).toEqual([]);
});

test('silent: a half-year without ledger data needs none', () => {
  expect(found(RULE, LEDGER, { month: '2020-12', today: '2021-01-05' })).toEqual([]);
});

test.each([
  ['a sheet named after it', '2020年上半年党费公示', '党费交纳情况'],
  ['the sheet 公示 titled so', '公示', '2020年上半年党费交纳情况公示'],
  ['any sheet titled so', '党费', '2020年上半年党费公示表'],
])('silent: %s', (_, name, title) => {
  expect(found(RULE, LEDGER + notice(name, title), JUNE)).toEqual([]);
});

test.each([
  ['the sheet announces another half-year', '2019年下半年党费公示', '党费交纳情况'],
  ['the sheet is hidden', '2020年上半年党费公示 (hidden)', '党费交纳情况'],
])('fires: %s', (_, name, title) => {
  expect(found(RULE, LEDGER + notice(name, title), JUNE)).toHaveLength(1);
});

const stated = (item: string, value: string): string => `${LEDGER}\n# 设置\n项目 | 值\n${item} | ${value}\n`;

test.each([
  ['2020年上半年党费公示', '2020-07-05 单位公示栏'],
  ['党费公示（2020年上半年）', '7月5日起在机关公示栏'],
  ['2020年上半年党费公示', '@2020-07-05'],
])('silent: posted on a board, as the settings state: %s | %s', (item, value) => {
  expect(found(RULE, stated(item, value), { ...JUNE, today: '2020-07-10' })).toEqual([]);
});

test.each([
  ['of another half-year', '2019年下半年党费公示', '2020-01-05 单位公示栏'],
  ['still to come', '2020年上半年党费公示', '2020-07-11 单位公示栏'],
  ['without a day', '2020年上半年党费公示', '单位公示栏'],
  ['of no half-year', '党费公示', '2020-07-05 单位公示栏'],
  ['left blank', '2020年上半年党费公示', ''],
])('fires: what the settings state is %s', (_, item, value) => {
  expect(found(RULE, stated(item, value), { ...JUNE, today: '2020-07-10' })).toHaveLength(1);
});

test('fires: a day of the statement that cannot be read is said', () => {
  const text = stated('2020年上半年党费公示', '单位公示栏');
  expect(found('setting-invalid', text, { ...JUNE, today: '2020-07-10' })).toHaveLength(1);
});
