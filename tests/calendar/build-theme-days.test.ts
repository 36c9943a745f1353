import { goesWithoutDates, themeDays } from '../../src/calendar/build-theme-days';
import type { Branch } from '../../src/records/branch';
import { cellRef } from '../../src/records/cell-ref';
import { blank, read, unreadable } from '../../src/records/field';
import { DEFAULT_SETTINGS } from '../../src/records/settings';
import type { ThemeDayRow } from '../../src/records/theme-day-row';
import { ABSENT, branchOf, dateField, day, marked, monthOf, PRESENT, textField, themeDayRow } from '../branch-by-hand';

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

  test('a row whose month cannot be read is the theme day of no month', () => {
    const lost: ThemeDayRow = { ...themeDayRow('2020-06'), month: null };
    expect(themeDays(branchOf({ sessions: [lost] })).months).toEqual([]);
  });

  test('months are in order, those of the schedule and of the sessions together', () => {
    const [april, may, june] = [themeDayRow('2020-04'), themeDayRow('2020-05'), themeDayRow('2020-06')];
    expect(themeDays(branchOf({ sessions: [june, april], schedule: [may] })).months).toEqual([
      '2020-04',
      '2020-05',
      '2020-06',
    ]);
  });

  test('a planned row in the schedule only has no extra rows', () => {
    expect(juneOf({ schedule: [early, near] })).toMatchObject({ row: near, extra: [] });
  });

  test('another row of the same sheet, column or number is another row', () => {
    const session = themeDayRow('2020-06', { cell: cellRef('活动', 3, 1), theme: textField('') });
    const others = [cellRef('活动', 4, 1), cellRef('活动', 3, 2), cellRef('安排', 3, 1)];
    const themes = others.map(
      (cell) =>
        juneOf({ sessions: [session], schedule: [themeDayRow('2020-06', { cell, theme: textField('读书') })] })?.row
          .theme?.value,
    );
    expect(themes).toEqual(['读书', '读书', '读书']);
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

describe('where no table has a date column', () => {
  const CELL = cellRef('活动安排', 7, 3);
  const undated = themeDayRow('2020-06');
  const onlyPlan = (row: ThemeDayRow, attendance: Branch['attendance'] = []) =>
    juneOf({ schedule: [row], roles: new Set(['schedule', 'attendance']), attendance });

  test('dates are gone without where not one row has a column for them', () => {
    const dated = themeDayRow('2020-06', { date: dateField('') });
    const planned = themeDayRow('2020-06', { plannedDate: dateField('') });
    expect(goesWithoutDates({ schedule: [undated], sessions: [] })).toBe(true);
    expect(goesWithoutDates({ schedule: [], sessions: [undated] })).toBe(true);
    expect(goesWithoutDates({ schedule: [undated, dated], sessions: [] })).toBe(false);
    expect(goesWithoutDates({ schedule: [undated], sessions: [planned] })).toBe(false);
    expect(goesWithoutDates({ schedule: [], sessions: [] })).toBe(false);
  });

  test('a month with marks was held, judged as on the day that settings name', () => {
    expect(onlyPlan(undated, [marked('甲', '2020-06', PRESENT)])).toMatchObject({ date: '2020-06-20', held: true });
    expect(onlyPlan(undated, [marked('甲', '2020-06', ABSENT)])).toMatchObject({ held: true });
    expect(onlyPlan(undated, [marked('甲', '2020-06', '?')])).toMatchObject({ held: true });
  });

  test('blank marks, and marks of another month, tell of no theme day', () => {
    const marks = [marked('甲', '2020-06', null), marked('甲', '2020-05', PRESENT)];
    expect(onlyPlan(undated, marks)).toMatchObject({ held: false, date: null });
  });

  test('a date column anywhere: marks decide nothing', () => {
    const row = themeDayRow('2020-06', { date: dateField('') });
    expect(onlyPlan(row, [marked('甲', '2020-06', PRESENT)])).toMatchObject({ held: false, date: null });
  });

  const DONE = read({ done: true, text: '√' }, CELL);
  const NOT_DONE = read({ done: false, text: '×' }, CELL);

  test.each(['study', 'summary', 'photos', 'reportedTo'] as const)(
    '%s that was done tells of it, undone does not',
    (step) => {
      expect(onlyPlan({ ...undated, [step]: DONE })).toMatchObject({ held: true, date: '2020-06-20' });
      expect(onlyPlan({ ...undated, [step]: NOT_DONE })).toMatchObject({ held: false });
      expect(onlyPlan({ ...undated, [step]: blank(CELL) })).toMatchObject({ held: false });
    },
  );

  test.each(['oath', 'duesCollected', 'flag', 'badge'] as const)(
    '%s said yes tells of it, said no does not',
    (step) => {
      expect(onlyPlan({ ...undated, [step]: read(true, CELL) })).toMatchObject({ held: true });
      expect(onlyPlan({ ...undated, [step]: read(false, CELL) })).toMatchObject({ held: false });
    },
  );

  test.each(['presentCount', 'leaveCount', 'absentCount'] as const)('%s written tells of it, none too', (count) => {
    expect(onlyPlan({ ...undated, [count]: read(0, CELL) })).toMatchObject({ held: true });
    expect(onlyPlan({ ...undated, [count]: blank(CELL) })).toMatchObject({ held: false });
    expect(onlyPlan({ ...undated, [count]: unreadable(CELL, '若干', 'count') })).toMatchObject({ held: false });
  });

  test('so do observers, and the day it was reported', () => {
    expect(onlyPlan({ ...undated, observers: read('某同志', CELL) })).toMatchObject({
      held: true,
    });
    expect(onlyPlan({ ...undated, reportedOn: read(day('2020-06-25'), CELL) })).toMatchObject({ held: true });
  });

  test('what was planned for the month does not', () => {
    expect(onlyPlan({ ...undated, theme: textField('诵读党章'), place: textField('会议室') })).toMatchObject({
      held: false,
    });
  });
});
