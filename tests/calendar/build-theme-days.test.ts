import { themeDays } from '../../src/calendar/build-theme-days';
import type { Branch } from '../../src/records/branch';
import { cellRef } from '../../src/records/cell-ref';
import { read } from '../../src/records/field';
import { DEFAULT_SETTINGS } from '../../src/records/settings';
import type { ThemeDayRow } from '../../src/records/theme-day-row';
import { branchOf, dateField, monthOf, textField, themeDayRow } from '../branch-by-hand';

const JUNE = monthOf('2020-06');
const PLAN = cellRef('活动安排', 7, 1);

function juneOf(parts: Partial<Branch>) {
  return themeDays(branchOf(parts)).of(JUNE);
}

describe('which row is the theme day', () => {
  const early = themeDayRow('2020-06', { date: dateField('2020-06-05') });
  const near = themeDayRow('2020-06', { date: dateField('2020-06-22') });
  const undated = themeDayRow('2020-06', { date: dateField('') });

  test('the one nearest the 20th; the others are extra', () => {
    const june = juneOf({ sessions: [undated, early, near] });
    expect(june?.row).toBe(near);
    expect(june?.extra).toEqual([early, undated]);
  });

  test('nearest to the day that settings name', () => {
    const june = juneOf({ sessions: [near, early], settings: { ...DEFAULT_SETTINGS, themeDay: 5 } });
    expect(june?.row).toBe(early);
  });

  test('a day beyond the end of the month is its last day', () => {
    const last = themeDayRow('2020-06', { date: dateField('2020-06-30') });
    const june = juneOf({ sessions: [near, last], settings: { ...DEFAULT_SETTINGS, themeDay: 31 } });
    expect(june?.row).toBe(last);
  });

  test('no row at all', () => {
    expect(juneOf({ sessions: [themeDayRow('2020-05')] })).toBeNull();
  });
});

describe('its date', () => {
  test.each([
    ['2020-06-22', '2020-06-20', '2020-06-22', true],
    ['', '2020-06-20', '2020-06-20', true],
    [null, '2020-06-20', '2020-06-20', true],
    ['', '', null, false],
    ['?', '2020-06-20', null, true],
  ])('actual %j, planned %j: %j, held %j', (actual, planned, date, held) => {
    const row = themeDayRow('2020-06', { date: dateField(actual), plannedDate: dateField(planned) });
    expect(juneOf({ sessions: [row] })).toMatchObject({ date, held });
  });

  test('a plan alone is not a session held where a sessions table exists', () => {
    const plan = themeDayRow('2020-06', { plannedDate: dateField('2020-06-20') });
    expect(juneOf({ schedule: [plan] })).toMatchObject({ date: '2020-06-20', held: false });
    expect(juneOf({ schedule: [plan], roles: new Set(['schedule']) })).toMatchObject({ held: true });
  });

  test('a row that is its own plan is held by its actual date, not by the planned one', () => {
    const row = (date: string): ThemeDayRow =>
      themeDayRow('2020-06', { date: dateField(date), plannedDate: dateField('2020-06-20') });
    const held = [row(''), row('2020-06-18')].map((one) => juneOf({ sessions: [one], schedule: [one] }));
    expect(held).toMatchObject([
      { date: '2020-06-20', held: false },
      { date: '2020-06-18', held: true },
    ]);
  });

  test('a session without a date is not held, though the schedule has one', () => {
    const plan = themeDayRow('2020-06', { cell: PLAN, plannedDate: dateField('2020-06-20') });
    const june = juneOf({ schedule: [plan], sessions: [themeDayRow('2020-06')] });
    expect(june).toMatchObject({ date: '2020-06-20', held: false });
  });
});

describe('a blank in the session is filled from the schedule', () => {
  const planned = cellRef('活动安排', 7, 2);
  const plan = themeDayRow('2020-06', {
    cell: PLAN,
    theme: textField('诵读党章', planned),
    place: textField('', cellRef('活动安排', 7, 5)),
    content: textField('领诵', planned),
  });

  test('blank, or without a column', () => {
    const session = themeDayRow('2020-06', { theme: textField(''), content: null });
    const row = juneOf({ schedule: [plan], sessions: [session] })?.row;
    expect(row?.theme).toEqual(read('诵读党章', planned));
    expect(row?.content).toEqual(read('领诵', planned));
  });

  test('what the session says stands, and of two blanks its own cell is the one to type in', () => {
    const own = cellRef('活动记录', 3, 5);
    const session = themeDayRow('2020-06', { theme: textField('读书'), place: textField('', own) });
    const row = juneOf({ schedule: [plan], sessions: [session] })?.row;
    expect(row?.theme?.value).toBe('读书');
    expect(row?.place?.cell).toEqual(own);
  });

  test('one table in both roles is not filled from another row of itself', () => {
    const first = themeDayRow('2020-06', { cell: cellRef('活动', 3, 1), theme: textField('读书') });
    const second = themeDayRow('2020-06', {
      cell: cellRef('活动', 4, 1),
      date: dateField('2020-06-20'),
      theme: textField(''),
    });
    const june = juneOf({ schedule: [first, second], sessions: [first, second] });
    expect(june?.row.theme?.state).toBe('blank');
  });
});
