import fc from 'fast-check';
import { durationUnitOf, parseDurationCell, type DurationContext } from '../../src/notation/duration';
import { parseTimeOfDay } from '../../src/notation/time-of-day';
import type { CellValue } from '../../src/workbook/snapshot';
import { serial } from '../sheets';
import { outcome } from './outcome';

const USUAL: DurationContext = { halfDayHours: 3, unit: null };

function minutes(value: CellValue, context: DurationContext = USUAL): number | string {
  const found = outcome(parseDurationCell(value, context));
  return typeof found === 'string' ? found : found.minutes;
}

test.each<[CellValue, number]>([
  ['半天', 240],
  ['半日', 240],
  ['一上午', 240],
  ['下午', 240],
  ['一天', 480],
  ['1天', 480],
  ['全天', 480],
  ['一整天', 480],
  ['两天', 960],
  ['2天1夜', 960],
  ['一天半', 720],
  ['1.5天', 720],
  ['0.5天', 240],
  ['3小时', 180],
  ['3 小时', 180],
  ['３小时', 180],
  ['三小时', 180],
  ['3个小时', 180],
  ['三个半小时', 210],
  ['3小时半', 210],
  ['3.5小时', 210],
  ['3.5h', 210],
  ['3 hours', 180],
  ['约3小时', 180],
  ['半小时', 30],
  ['半个小时', 30],
  ['180分钟', 180],
  ['180分', 180],
  ['180min', 180],
  ['2小时30分', 150],
  ['2小时30分钟', 150],
  ['2h30m', 150],
  ['3:30', 210],
  ['14:00-17:30', 210],
  ['14：00－17：30', 210],
  ['14:00—17:30', 210],
  ['14:00–17:30', 210],
  ['14:00~17:30', 210],
  ['14:00～17:30', 210],
  ['14:00至17:30', 210],
  ['14时-17时30分', 210],
  ['下午2:30-5:30', 180],
  ['上午9:00-下午5:00', 480],
  [3, 180],
  ['3', 180],
  [3.5, 210],
  [12, 720],
  [13, 13],
  [180, 180],
  ['180', 180],
  [0, 0],
  [0.125, 180],
])('%j is %d minutes', (value, expected) => {
  expect(minutes(value)).toBe(expected);
});

test.each<[CellValue]>([
  ['半年'],
  ['很久'],
  ['若干小时'],
  ['17:30-14:00'],
  ['14:00-17:30-18:00'],
  ['14:00-25:00'],
  ['14:00-17:60'],
  [-3],
  [20200720],
  ['13800138000'],
  [true],
  ['#REF!'],
  ['3小时前'],
  ['小时'],
])('%j is no duration', (value) => {
  expect(minutes(value)).toBe('unreadable');
});

test('blank cells and dashes are blank', () => {
  expect([null, ' ', '—', '/'].map((value) => minutes(value))).toEqual(Array(4).fill('blank'));
});

test('the text stays for messages', () => {
  expect(parseDurationCell(' 半天 ', USUAL)).toEqual({ state: 'read', value: { minutes: 240, text: '半天' } });
});

test.each([1, 3, 4, 5, 6.5, 8])('half a day is at least the %d hours of the settings', (halfDayHours) => {
  for (const text of ['半天', '0.5天', '一天']) {
    expect(minutes(text, { halfDayHours, unit: null })).toBeGreaterThanOrEqual(halfDayHours * 60);
  }
  expect(minutes(0.5, { halfDayHours, unit: 'days' })).toBeGreaterThanOrEqual(halfDayHours * 60);
});

test.each<[string, DurationContext['unit'], CellValue, number]>([
  ['时长（分钟）', 'minutes', 10, 10],
  ['时长(小时)', 'hours', 14, 840],
  ['时长（天）', 'days', 2, 960],
  ['活动时长', null, 10, 600],
])('under %s (%s) the number %d is %d minutes', (header, unit, value, expected) => {
  expect(durationUnitOf(header)).toBe(unit);
  expect(minutes(value, { halfDayHours: 3, unit: durationUnitOf(header) })).toBe(expected);
});

test('a span lasts from its start to its end, however it is joined', () => {
  const time = fc.integer({ min: 0, max: 1439 });
  const clock = (value: number): string => `${Math.floor(value / 60)}:${String(value % 60).padStart(2, '0')}`;
  fc.assert(
    fc.property(time, time, fc.constantFrom('-', '－', '—', '~', '至', ' 到 '), (one, other, joint) => {
      fc.pre(one < other);
      expect(minutes(`${clock(one)}${joint}${clock(other)}`)).toBe(other - one);
      expect(outcome(parseTimeOfDay(one / 1440))).toBe(one);
    }),
  );
});

test.each<[CellValue, number | string]>([
  [0.5, 720],
  [0.604166666666667, 870],
  [serial('2020-07-20') + 0.604166666666667, 870],
  [9, 540],
  [0, 0],
  ['14:30', 870],
  ['14：30', 870],
  ['14:30:00', 870],
  ['14时30分', 870],
  ['14点半', 870],
  ['14点', 840],
  ['两点半', 'unreadable'],
  ['下午2:30', 870],
  ['下午 2:30', 870],
  ['下午两点', 'unreadable'],
  ['2:30 PM', 870],
  ['上午9:00', 540],
  ['中午12:00', 720],
  ['2020/2/3  14:30', 870],
  ['2020-02-03T14:30:00', 870],
  ['24:00', 1440],
  ['24:01', 'unreadable'],
  ['14:60', 'unreadable'],
  [14.3, 'unreadable'],
  [25, 'unreadable'],
  ['下午', 'unreadable'],
  [null, 'blank'],
  ['—', 'blank'],
])('the time %j is %s', (value, expected) => {
  expect(outcome(parseTimeOfDay(value))).toBe(expected);
});

test('no value makes the parsers throw', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.double()), (value) => {
      expect(() => [parseDurationCell(value, USUAL), parseTimeOfDay(value)]).not.toThrow();
    }),
  );
});
