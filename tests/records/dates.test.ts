import fc from 'fast-check';
import {
  halfNumber,
  halfYear,
  halfYearOf,
  lastDayOfHalf,
  monthsOfHalf,
  parseHalfYear,
  previousHalf,
  yearOfHalf,
} from '../../src/records/half-year';
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
import {
  addMonths,
  dayIn,
  firstDay,
  lastDay,
  month,
  monthIndex,
  monthNumber,
  monthOf,
  monthsBetween,
  monthsFrom,
  parseMonth,
  yearOfMonth,
  type Month,
} from '../../src/records/month';
import { asHalfYear, asMonth, monthsOfPeriod, parseYear, yearOfPeriod, yearPeriod } from '../../src/records/period';

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
    [2020, 6, 0, null],
    [2020, 6, 1, '2020-06-01'],
    [2020, 0, 1, null],
    [2020, 12, 31, '2020-12-31'],
    [2020, 6.5, 1, null],
    [2020.5, 6, 1, null],
    [1900, 1, 1, '1900-01-01'],
    [2999, 12, 31, '2999-12-31'],
    [3000, 1, 1, null],
  ])('%d-%d-%d', (year, monthNumber, dayNumber, expected) => {
    expect(isoDate(year, monthNumber, dayNumber)).toBe(expected);
  });

  test.each(['x2020-06-20', '2020-06-20x', '20200620', '2020-6-20', '2020-06-2', '2020-02-30', ''])(
    '%j is no date',
    (text) => {
      expect(parseIsoDate(text)).toBeNull();
    },
  );

  test('30 days after 20 April is 20 May', () => {
    expect(addDays(day('2020-04-20'), 30)).toBe('2020-05-20');
  });

  test('a year after 29 February is 28 February', () => {
    expect(addYears(day('2020-02-29'), 1)).toBe('2021-02-28');
    expect(addYears(day('2020-02-29'), 4)).toBe('2024-02-29');
    expect(addYears(day('2019-10-05'), 2)).toBe('2021-10-05');
  });

  test('20 June 2020 is a Saturday, and the week goes on from there', () => {
    const week = [20, 21, 22, 23, 24, 25, 26].map((number) => dayOfWeek(day(`2020-06-${number}`)));
    expect(week).toEqual([6, 0, 1, 2, 3, 4, 5]);
    expect(dayOfWeek(day('1965-03-01'))).toBe(1);
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

  test('their parts, their first and last day', () => {
    const june = month(2020, 6);
    expect([yearOfMonth(june), monthNumber(june), firstDay(june), lastDay(june)]).toEqual([
      2020,
      6,
      '2020-06-01',
      '2020-06-30',
    ]);
    expect(monthOf(day('2020-06-20'))).toBe(june);
    expect(dayIn(june, 5)).toBe('2020-06-05');
    expect(dayIn(june, 30)).toBe('2020-06-30');
    expect(monthIndex('2020-06' as Month)).toBe(monthIndex(june));
    expect(monthIndex('1950-03' as Month)).toBe(monthIndex('1950-02' as Month) + 1);
  });

  test.each([
    [1900, 1, '1900-01'],
    [2999, 12, '2999-12'],
  ])('%d-%d is %s', (year, number, text) => {
    expect(month(year, number)).toBe(text);
    expect(parseMonth(text)).toBe(text);
  });

  test.each([
    [1899, 12],
    [3000, 1],
    [2020.5, 1],
    [2020, 0],
    [2020, 13],
    [2020, 1.5],
  ])('there is no month %d-%d', (year, number) => {
    expect(() => month(year, number)).toThrow(`no such month: ${year}-${number}`);
  });

  test.each(['2020-6', '2020-00', '2020-13', '202006', '', 'x2020-06', '2020-06x', '1899-12', '3000-01'])(
    '%s is no month',
    (text) => {
      expect(parseMonth(text)).toBeNull();
    },
  );
});

describe('half-years', () => {
  test('July begins the second half', () => {
    expect(halfYearOf(month(2020, 6))).toBe('2020-H1');
    expect(halfYearOf(month(2020, 7))).toBe('2020-H2');
    expect(monthsOfHalf(halfYearOf(month(2020, 7)))).toHaveLength(6);
    expect(lastDayOfHalf(halfYearOf(month(2020, 7)))).toBe('2020-12-31');
    expect(previousHalf(halfYearOf(month(2020, 1)))).toBe('2019-H2');
    expect(previousHalf(halfYearOf(month(2020, 12)))).toBe('2020-H1');
    expect(lastDayOfHalf(halfYearOf(month(2020, 1)))).toBe('2020-06-30');
    expect(monthsOfHalf(halfYearOf(month(2020, 6)))).toEqual(monthsFrom(month(2020, 1), month(2020, 6)));
    expect(monthsOfHalf(halfYearOf(month(2020, 7)))).toEqual(monthsFrom(month(2020, 7), month(2020, 12)));
    expect(yearOfHalf(halfYearOf(month(2020, 12)))).toBe(2020);
    expect([1, 2].map((half) => halfNumber(halfYear(2020, half as 1 | 2)))).toEqual([1, 2]);
  });

  test.each(['1900-H1', '2020-H1', '2999-H2'])('%s is a half-year', (text) => {
    expect(parseHalfYear(text)).toBe(text);
  });

  test.each(['2020', '2020-H3', '2020H1', '20-H1', 'x2020-H1', '2020-H1x', '1800-H1', '3000-H1', '2020-06'])(
    '%s is no half-year',
    (text) => {
      expect(parseHalfYear(text)).toBeNull();
    },
  );
});

describe('periods', () => {
  test.each([
    [month(2020, 6), ['2020-06']],
    [halfYear(2020, 1), ['2020-01', '2020-02', '2020-03', '2020-04', '2020-05', '2020-06']],
  ])('%s has its months', (period, months) => {
    expect(monthsOfPeriod(period)).toEqual(months);
  });

  test('a year has twelve, January to December', () => {
    expect(monthsOfPeriod(yearPeriod(2020))).toEqual(monthsFrom(month(2020, 1), month(2020, 12)));
  });

  test('each is a month, a half-year or neither, of one calendar year', () => {
    const periods = [month(2020, 6), halfYear(2020, 1), yearPeriod(2020)];
    expect(periods.map(asMonth)).toEqual(['2020-06', null, null]);
    expect(periods.map(asHalfYear)).toEqual([null, '2020-H1', null]);
    expect(periods.map(yearOfPeriod)).toEqual([2020, 2020, 2020]);
  });

  test.each(['1900', '2026', '2999'])('%s is a year', (text) => {
    expect(parseYear(text)).toBe(text);
  });

  test.each(['1899', '3000', '202', 'x2026', '2026x', '2026-01', ''])('%j is no year', (text) => {
    expect(parseYear(text)).toBeNull();
  });
});
