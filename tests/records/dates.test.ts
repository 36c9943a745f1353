import fc from 'fast-check';
import { halfYearOf, lastDayOfHalf, monthsOfHalf, parseHalfYear, previousHalf } from '../../src/records/half-year';
import {
  addDays,
  addYears,
  dayOfWeek,
  daysInMonth,
  daysBetween,
  isoDate,
  parseIsoDate,
  type IsoDate,
} from '../../src/records/iso-date';
import { addMonths, dayIn, lastDay, month, monthsBetween, monthsFrom, parseMonth } from '../../src/records/month';

const day = (text: string): IsoDate => {
  const date = parseIsoDate(text);
  if (!date) throw new Error(text);
  return date;
};

describe('dates', () => {
  test('months have the days that JavaScript gives them, of 1900 and 2000 too', () => {
    for (let year = 1900; year < 2110; year++) {
      for (let number = 1; number <= 12; number++) {
        expect(daysInMonth(year, number)).toBe(new Date(Date.UTC(year, number, 0)).getUTCDate());
      }
    }
  });

  test.each([
    [2020, 2, 29, '2020-02-29'],
    [2021, 2, 29, null],
    [2020, 13, 1, null],
    [2020, 4, 31, null],
    [1899, 1, 1, null],
    [2020, 6, 20.5, null],
  ])('%d-%d-%d', (year, monthNumber, dayNumber, expected) => {
    expect(isoDate(year, monthNumber, dayNumber)).toBe(expected);
  });

  test('30 days after 20 April is 20 May', () => {
    expect(addDays(day('2020-04-20'), 30)).toBe('2020-05-20');
  });

  test('a year after 29 February is 28 February', () => {
    expect(addYears(day('2020-02-29'), 1)).toBe('2021-02-28');
  });

  test('20 June 2020 is a Saturday', () => {
    expect(dayOfWeek(day('2020-06-20'))).toBe(6);
  });

  test('adding and counting days agree', () => {
    const days = fc.integer({ min: -36_000, max: 36_000 });
    fc.assert(
      fc.property(days, (count) => daysBetween(day('2020-06-20'), addDays(day('2020-06-20'), count)) === count),
    );
  });
});

describe('months', () => {
  test('months run over the year’s end in both directions', () => {
    expect(addMonths(month(2020, 12), 1)).toBe('2021-01');
    expect(addMonths(month(2020, 1), -13)).toBe('2018-12');
    expect(monthsBetween(month(2019, 11), month(2020, 2))).toBe(3);
    expect(monthsFrom(month(2019, 11), month(2020, 2))).toEqual(['2019-11', '2019-12', '2020-01', '2020-02']);
    expect(monthsFrom(month(2020, 2), month(2020, 1))).toEqual([]);
  });

  test('a day that the month does not have becomes its last day', () => {
    expect(dayIn(month(2021, 2), 30)).toBe('2021-02-28');
    expect(lastDay(month(2020, 2))).toBe('2020-02-29');
  });

  test.each(['2020-6', '2020-00', '2020-13', '202006', ''])('%s is no month', (text) => {
    expect(parseMonth(text)).toBeNull();
  });
});

describe('half-years', () => {
  test('July begins the second half', () => {
    expect(halfYearOf(month(2020, 6))).toBe('2020-H1');
    expect(halfYearOf(month(2020, 7))).toBe('2020-H2');
    expect(monthsOfHalf(halfYearOf(month(2020, 7)))).toHaveLength(6);
    expect(lastDayOfHalf(halfYearOf(month(2020, 7)))).toBe('2020-12-31');
    expect(previousHalf(halfYearOf(month(2020, 1)))).toBe('2019-H2');
  });

  test.each(['2020', '2020-H3', '2020H1', '20-H1'])('%s is no half-year', (text) => {
    expect(parseHalfYear(text)).toBeNull();
  });
});
