import {
  isLeftover,
  isWorkName,
  isWorkNameOf,
  withoutWorkSheets,
  workName,
  writeToken,
} from '../../src/workbook/work-names';
import { sheets } from '../sheets';

const MINUTE = 60_000;
const NOON = Date.UTC(2026, 6, 1, 12);
const token = writeToken(NOON, 'k3x9f2abcd');

test('a token names the minute and what chance adds, fit for the names of sheets', () => {
  expect(token).toMatch(/^0[0-9a-z]{5}k3x9f2ab$/);
  expect(workName(token, 999).length).toBeLessThanOrEqual(31);
  expect(writeToken(NOON, 'abcdefgh')).not.toBe(token);
});

test.each([
  [workName(token, 1), true, true],
  ['~theme-day 1~', true, false],
  [`~theme-day ${token} 1~ (2)`, false, false],
  ['theme-day 1', false, false],
  ['党费公示', false, false],
])('%s', (name, isWork, isOfToken) => {
  expect([isWorkName(name), isWorkNameOf(name, token)]).toEqual([isWork, isOfToken]);
});

test.each([
  ['as it is being written', NOON, false],
  ['by a clock that is five minutes slow', NOON - 5 * MINUTE, false],
  ['ten minutes later', NOON + 10 * MINUTE, false],
  ['a quarter of an hour later', NOON + 15 * MINUTE, true],
  ['by a clock of another day', NOON - 24 * 60 * MINUTE, true],
])('a sheet is left over, not under way: %s', (_, now, expected) => {
  expect(isLeftover(workName(token, 2), now)).toBe(expected);
});

test('what has no time was left by an earlier version; a sheet of people is never left over', () => {
  expect([isLeftover('~theme-day 1~', NOON), isLeftover('党费公示', NOON)]).toEqual([true, false]);
});

test('sheets that are being written are told apart from the records', () => {
  const snapshot = sheets(`
    # 花名册
    姓名
    # ~theme-day 1~
    半张
  `);
  const { sheets: records, workSheets } = withoutWorkSheets(snapshot);
  expect([records, workSheets].map((list) => list?.map(({ name }) => name))).toEqual([['花名册'], ['~theme-day 1~']]);
  expect(withoutWorkSheets({ ...snapshot, sheets: records })).not.toHaveProperty('workSheets');
});
