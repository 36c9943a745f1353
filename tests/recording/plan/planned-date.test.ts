import { stateCouncilCalendar } from '../../../src/calendar/state-council-calendar';
import { DEFAULT_SETTINGS } from '../../../src/records/settings';
import { plannedDate } from '../../../src/recording/plan/planned-date';
import { monthOf } from '../recorded-lines';

const CALENDAR = stateCouncilCalendar(new Map());

function planned(month: string, themeDay = 20, adjustmentDays = 7): string {
  const { date: day, moved } = plannedDate(monthOf(month), { ...DEFAULT_SETTINGS, themeDay, adjustmentDays }, CALENDAR);
  return [day, ...(moved ? [`not ${moved.from}`, ...(moved.found ? [] : ['none found'])] : [])].join(', ');
}

describe('the day of a theme day', () => {
  test.each([
    ['2026-01', '2026-01-20'],
    // A Saturday, a Sunday, and a Sunday on which people work for National Day.
    ['2020-06', '2020-06-19, not 2020-06-20'],
    ['2026-09', '2026-09-20'],
    // The Dragon Boat Festival from Friday to Sunday: Thursday and Monday are equally near.
    ['2026-06', '2026-06-18, not 2026-06-20'],
    ['2020-12', '2020-12-21, not 2020-12-20'],
    // The Spring Festival of 2026 is from 15 to 23 February.
    ['2026-02', '2026-02-24, not 2026-02-20'],
  ])('in %s is %s', (month, expected) => {
    expect(planned(month)).toBe(expected);
  });

  test('is the one that the settings appoint, and the last day of a shorter month', () => {
    expect([planned('2026-06', 25), planned('2026-02', 28), planned('2026-11', 31)]).toEqual([
      '2026-06-25',
      '2026-02-28',
      '2026-11-30',
    ]);
  });

  test('stays in its month', () => {
    expect(planned('2027-01', 31)).toBe('2027-01-29, not 2027-01-31');
  });

  test('stands where no working day is near enough', () => {
    expect(planned('2026-02', 20, 2)).toBe('2026-02-20, not 2026-02-20, none found');
  });
});
