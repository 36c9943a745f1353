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
