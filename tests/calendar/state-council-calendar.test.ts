import { stateCouncilCalendar } from '../../src/calendar/state-council-calendar';
import { day } from '../branch-by-hand';

const PUBLISHED = stateCouncilCalendar(new Map());

describe('rest days', () => {
  test.each([
    ['2020-05-20', false, 'a Wednesday'],
    ['2020-06-20', true, 'the 20th on a Saturday'],
    ['2020-09-20', true, 'the 20th on a Sunday'],
    ['2015-02-20', true, 'the 20th on a Friday in the Spring Festival'],
    ['2021-02-20', false, 'the 20th on a Saturday that is a 调休 workday'],
    ['2020-06-25', true, 'Dragon Boat Festival, a Thursday'],
    ['2020-06-28', false, 'a Sunday that is a 调休 workday'],
    ['2013-04-07', false, 'a Sunday that the notice of 2013 makes a workday'],
    ['2013-10-12', false, 'a Saturday that the notice of 2013 makes a workday'],
  ])('%s: %s (%s)', (date, expected) => {
    expect(PUBLISHED.isRestDay(day(date))).toBe(expected);
  });

  test('what the office stated itself wins over the schedule and the week', () => {
    const calendar = stateCouncilCalendar(
      new Map([
        [day('2020-06-20'), 'work'],
        [day('2020-05-20'), 'rest'],
        [day('2020-06-25'), 'work'],
      ]),
    );
    expect(calendar.isRestDay(day('2020-06-20'))).toBe(false);
    expect(calendar.isRestDay(day('2020-05-20'))).toBe(true);
    expect(calendar.isRestDay(day('2020-06-25'))).toBe(false);
  });

  test('in a year without a schedule weekends alone count', () => {
    expect(PUBLISHED.isRestDay(day('2035-10-01'))).toBe(false);
    expect(PUBLISHED.isRestDay(day('2035-10-06'))).toBe(true);
  });
});

describe('years whose schedule is known', () => {
  test.each([
    [2002, true],
    [2020, true],
    [2026, true],
    [2001, false],
    [2035, false],
  ])('%i: %s', (year, expected) => {
    expect(PUBLISHED.knows(year)).toBe(expected);
  });

  test('a day stated in settings makes its year known', () => {
    const calendar = stateCouncilCalendar(new Map([[day('2035-10-01'), 'rest']]));
    expect(calendar.knows(2035)).toBe(true);
    expect(calendar.knows(2036)).toBe(false);
    expect(calendar.isRestDay(day('2035-10-01'))).toBe(true);
  });
});
