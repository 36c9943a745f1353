import fc from 'fast-check';
import { parseDateCell, parsePartialDate, type DateContext } from '../../src/notation/date';
import { addDays, type IsoDate } from '../../src/records/iso-date';
import type { CellValue } from '../../src/workbook/snapshot';
import { serial } from '../sheets';
import { outcome } from './outcome';

const NOWHERE: DateContext = { year: null, month: null, date1904: false };
const YEAR = { ...NOWHERE, year: 2020 };
const MONTH = { ...YEAR, month: 7 };

function dateIn(value: CellValue, context: DateContext): string {
  return outcome(parseDateCell(value, context));
}

describe('dates that state everything', () => {
  test.each<[CellValue]>([
    [serial('2020-07-20')],
    [serial('2020-07-20') + 0.6041666],
    ['2020-07-20'],
    ['2020/7/20'],
    ['2020/7/20  14:30'],
    ['2020.7.20'],
    ['2020.07.20'],
    ['2020。7。20'],
    ['2020–7–20'],
    ['２０２０．７．２０'],
    ['2020年7月20日'],
    ['2020年7月20'],
    ['2020年7月20号'],
    ['2020 年 7 月 20 日'],
    ['2020. 7. 20'],
    ['2020年07月20日 上午9:00'],
    ['2020年7月20日下午'],
    ['2020年7月20日（星期一）'],
    ['2020年7月20日 周一'],
    ['星期一，2020年7月20日'],
    ['2020年7月20日14时30分'],
    ['2020年7月20日14:30-17:30'],
    ['2020-07-20 下午2:30至5:30'],
    ['2020-07-20T16:00:00.000Z'],
    ['2020-07-20 16:00:00'],
    ['2020/7/20 2:30 PM'],
    ['于2020年7月20日'],
    ['二〇二〇年七月二十日'],
    ['二○二○年七月二十日'],
    ['20200720'],
    [20200720],
    [' 2020-7-20\n'],
  ])('%j is 20 July 2020', (value) => {
    expect(dateIn(value, NOWHERE)).toBe('2020-07-20');
  });

  test('a serial number counts from 1904 where the workbook does', () => {
    expect(dateIn(serial('2020-07-20') - 1462, { ...NOWHERE, date1904: true })).toBe('2020-07-20');
  });

  test('the context never changes what the cell states', () => {
    expect(dateIn('2019年12月31日', MONTH)).toBe('2019-12-31');
  });
});

describe('dates that need their context', () => {
  test.each<[CellValue]>([
    ['7月20日'],
    ['7月20日（周一）下午'],
    ['七月二十日'],
    ['7.20'],
    ['7/20'],
    ['7-20'],
    ['07.20'],
  ])('%j needs the year', (value) => {
    expect(dateIn(value, NOWHERE)).toBe('unreadable');
    expect(dateIn(value, YEAR)).toBe('2020-07-20');
  });

  test.each<[CellValue]>([['20日'], ['20号'], ['二十日'], ['20'], [20]])('%j needs year and month', (value) => {
    expect(dateIn(value, NOWHERE)).toBe('unreadable');
    expect(dateIn(value, YEAR)).toBe('unreadable');
    expect(dateIn(value, MONTH)).toBe('2020-07-20');
  });

  test.each<[number, string]>([
    [7.15, '2020-07-15'],
    [7.05, '2020-07-05'],
    [7.4, '2020-07-04'],
    [12.31, '2020-12-31'],
    [7.2, 'unreadable'],
    [7.3, 'unreadable'],
    [2.3, '2020-02-03'],
    [13.15, 'unreadable'],
    [7.155, 'unreadable'],
  ])('the number %d with its year known is %s', (value, expected) => {
    expect(dateIn(value, YEAR)).toBe(expected);
  });
});

describe('a month without a day', () => {
  test.each<[CellValue]>([[2008.7], ['2008.7'], ['2008.07'], ['2008年7月'], ['2008-07'], ['200807'], [200807]])(
    '%j is a date only where months are precise enough',
    (value) => {
      expect(dateIn(value, NOWHERE)).toBe('unreadable');
      expect(dateIn(value, { ...NOWHERE, monthPrecision: 'firstDay' })).toBe('2008-07-01');
    },
  );

  test.each<[CellValue]>([['2008年'], [2008], ['2008'], [7], ['7月']])('%j is not even a month of a year', (value) => {
    expect(dateIn(value, { ...NOWHERE, monthPrecision: 'firstDay' })).toBe('unreadable');
  });
});

test.each<[CellValue]>([[null], [''], ['  '], ['—'], ['－'], ['/'], ['／'], ['无']])(
  '%j says that there is no date',
  (value) => {
    expect(dateIn(value, MONTH)).toBe('blank');
  },
);

test.each<[CellValue]>([
  ['2月30日'],
  ['2020-02-30'],
  ['2019年2月29日'],
  ['2020.13.1'],
  ['2020-7-0'],
  ['32日'],
  [20200732],
  [32],
  [0],
  [-1],
  [2020],
  [2020.7],
  [202007],
  [5000],
  [150000],
  [13800138000],
  [true],
  ['#REF!'],
  ['#N/A'],
  ['待定'],
  ['未知'],
  ['7月下旬'],
  ['7月20日前'],
  ['约7月20日'],
  ['2020年7月20日至21日'],
  ['2020.1-3'],
  ['20.7.20'],
  ['138001380'],
  ['2020年7月2０日5'],
  ['1850-01-01'],
  ['十二块'],
])('%j is no date', (value) => {
  expect(dateIn(value, { ...MONTH, monthPrecision: 'unreadable' })).toBe('unreadable');
});

test('an unreadable cell keeps its text', () => {
  expect(parseDateCell(' 2月30日 ', MONTH)).toEqual({ state: 'unreadable', text: '2月30日', expected: 'date' });
});

test('29 February without a year is a day, 30 February is not', () => {
  expect(parsePartialDate('2月29日', false)).toEqual({ year: null, month: 2, day: 29 });
  expect(parsePartialDate('2月30日', false)).toBeNull();
  expect(dateIn('2月29日', { ...YEAR, year: 2019 })).toBe('unreadable');
});

const FIRST_DAY = '1950-01-01' as IsoDate;

const anyDate = fc.integer({ min: 0, max: 54_786 }).map((days) => addDays(FIRST_DAY, days));

const NUMERALS = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

function numeral(value: number): string {
  if (value < 10) return NUMERALS[value] ?? '';
  const tens = Math.floor(value / 10);
  return `${tens === 1 ? '' : (NUMERALS[tens] ?? '')}十${value % 10 === 0 ? '' : (NUMERALS[value % 10] ?? '')}`;
}

const FORMS: readonly ((year: string, month: number, day: number, iso: string) => CellValue)[] = [
  (year, month, day) => `${year}年${month}月${day}日`,
  (year, month, day) => `${year}.${month}.${day}`,
  (year, month, day) => `${year}/${month}/${day}  14:30`,
  (year, month, day) => `${year}-${month}-${day} 周三`,
  (year, month, day) =>
    `${Array.from(year, (digit) => NUMERALS[Number(digit)]).join('')}年${numeral(month)}月${numeral(day)}日`,
  (_year, _month, _day, iso) => iso,
  (_year, _month, _day, iso) => `${iso}T00:00:00.000Z`,
  (_year, _month, _day, iso) => iso.replaceAll('-', ''),
  (_year, _month, _day, iso) => Number(iso.replaceAll('-', '')),
  (_year, _month, _day, iso) => serial(iso),
  (_year, _month, _day, iso) => serial(iso) + 0.75,
];

test('every day from 1950 to 2099 reads back from every form', () => {
  fc.assert(
    fc.property(anyDate, fc.constantFrom(...FORMS), (iso, form) => {
      const value = form(iso.slice(0, 4), Number(iso.slice(5, 7)), Number(iso.slice(8)), iso);
      expect(dateIn(value, NOWHERE)).toBe(iso);
    }),
    { numRuns: 3000 },
  );
});

test('every day reads back from the forms without a year and month', () => {
  fc.assert(
    fc.property(anyDate, (iso) => {
      const [year, month, day] = iso.split('-').map(Number);
      const context = { ...NOWHERE, year: year ?? null, month: month ?? null };
      for (const text of [`${month}月${day}日`, `${month}.${day}`, `${month}/${day}`, `${day}日`]) {
        expect(dateIn(text, context)).toBe(iso);
      }
    }),
  );
});

test('no text makes the parser throw', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.double(), fc.integer()), (value) => {
      expect(() => parseDateCell(value, { ...MONTH, monthPrecision: 'firstDay' })).not.toThrow();
    }),
  );
});
