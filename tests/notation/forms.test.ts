import fc from 'fast-check';
import { chineseNumber, chineseYear } from '../../src/notation/chinese-number';
import { dateLike, parseDateCell } from '../../src/notation/date';
import { DATE_FORMS } from '../../src/notation/date-text';
import { plainText, type ReadyForm } from '../../src/notation/form';
import { monthLike, parseMonthCell } from '../../src/notation/month';
import { MONTH_FORMS } from '../../src/notation/month-forms';
import { headOfMonth, monthHeadLike } from '../../src/notation/month-head';
import { parsePeriodCell, periodLike } from '../../src/notation/period';
import { BLOCK_FORMS } from '../../src/notation/period-text';
import { addDays, dayOfMonth, type IsoDate } from '../../src/records/iso-date';
import { addMonths, month as monthAt, monthNumber, monthOf, yearOfMonth, type Month } from '../../src/records/month';
import type { CellValue } from '../../src/workbook/snapshot';

/** Ways in which people type one and the same form. */
const HANDS: Readonly<Record<string, (example: string) => string>> = {
  plain: (example) => example,
  'with zeros': (example) => example.replace(/(?<!\d)\d(?!\d)/gu, '0$&'),
  'in full width': (example) => example.replace(/\d/gu, (digit) => '０１２３４５６７８９'[Number(digit)] ?? ''),
  'in Chinese': (example) =>
    example.replace(/\d+/gu, (digits) =>
      digits.length === 4 ? chineseYear(Number(digits), '〇') : chineseNumber(Number(digits)),
    ),
  'with spaces': (example) => example.replace(/(?<=\d)(?=[年月日])|(?<=[年月])(?=\d)/gu, ' '),
};

const anyMonth = fc
  .tuple(fc.integer({ min: 2019, max: 2031 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, number]) => monthAt(year, number));

/** What of a text is no figure, and how its figures are typed. */
function shapeOf(text: CellValue): { readonly around: string; readonly hand: string } {
  const shown = String(text);
  const typed = /[０-９]/u.test(shown) ? 'in full width' : /\d/u.test(shown) ? 'digits' : 'in Chinese';
  return { around: shown.replace(/[\d０-９〇零一二三四五六七八九十]+/gu, '#'), hand: typed };
}

function sampleOf(form: Pick<ReadyForm, 'example'>, by: string): string {
  return HANDS[by]?.(form.example) ?? form.example;
}

/** Years of the cell itself or of what stands beside it, the same for reading and writing. */
function contextOf(month: Month) {
  return { year: yearOfMonth(month), date1904: false, yearBeside: false };
}

/** The hands that can write the form: 202606 in Chinese is one number that nobody can divide, 2026Q02 is none. */
function handsFor({ example }: Pick<ReadyForm, 'example'>): string[] {
  const without = /\d{6}/u.test(example) ? ['in Chinese'] : /[QH]/u.test(example) ? ['in Chinese', 'with zeros'] : [];
  return Object.keys(HANDS).filter((each) => !without.includes(each));
}

describe.each(MONTH_FORMS)('a month written as $example', (form) => {
  const hand = fc.constantFrom(...handsFor(form));

  test('is read as that month, in the same form', () => {
    fc.assert(
      fc.property(hand, anyMonth, (by, month) => {
        const sample = sampleOf(form, by);
        const { value } = monthLike([sample], month, contextOf(month));
        expect(parseMonthCell(value, contextOf(month))).toEqual({ state: 'read', value: month });
        expect(shapeOf(value)).toEqual(shapeOf(sample));
        expect(form.whole.test(plainText(String(value)))).toBe(true);
      }),
    );
  });

  test('begins and ends a period', () => {
    fc.assert(
      fc.property(hand, anyMonth, fc.integer({ min: 1, max: 11 }), (by, from, more) => {
        const to = addMonths(from, more);
        const sample = sampleOf(form, by);
        const written = periodLike([`${sample}至${sample}`], { from, to }, contextOf(from));
        expect(parsePeriodCell(written?.value ?? null, contextOf(from))).toEqual({
          state: 'read',
          value: { from, to },
        });
        const keeps = yearOfMonth(from) === yearOfMonth(to) || /\d{4}/u.test(form.example);
        if (keeps) expect(shapeOf(written?.value ?? null)).toEqual(shapeOf(`${sample}至${sample}`));
      }),
    );
  });

  if (form.behind !== undefined)
    test('heads a column', () => {
      fc.assert(
        fc.property(
          hand,
          anyMonth,
          fc.constantFrom('', ...(form.behind === '$' ? [] : ['应交', '（元）'])),
          (by, month, rest) => {
            const sample = `${sampleOf(form, by)}${rest}`;
            const head = headOfMonth(sample, false);
            expect(head).toMatchObject({ monthNumber: 6, day: null });
            if (head === null) return;
            const written = monthHeadLike(sample, head, { month, date: null }, false);
            expect(headOfMonth(written?.value ?? null, false)).toEqual({
              ...head,
              year: head.year === null ? null : yearOfMonth(month),
              monthNumber: monthNumber(month),
            });
            expect(shapeOf(written?.value ?? null)).toEqual(shapeOf(sample));
          },
        ),
      );
    });
});

const anyDay = fc.integer({ min: -400, max: 800 }).map((days) => addDays('2026-06-20' as IsoDate, days));

describe.each(DATE_FORMS)('a day written as $example', (form) => {
  const hand = fc.constantFrom(...handsFor(form));

  test('is read as that day, in the same form where that can say it', () => {
    fc.assert(
      fc.property(hand, anyDay, (by, date) => {
        const sample = sampleOf(form, by);
        const context = { year: Number(date.slice(0, 4)), month: null, date1904: false };
        const { value } = dateLike([sample], date, context);
        expect(parseDateCell(value, context)).toEqual({ state: 'read', value: date });
        if (form.pattern.includes('<month>')) expect(shapeOf(value)).toEqual(shapeOf(sample));
      }),
    );
  });

  if (form.behind !== undefined)
    test('heads a column', () => {
      fc.assert(
        fc.property(hand, anyDay, (by, date) => {
          const sample = sampleOf(form, by);
          const head = headOfMonth(sample, false);
          expect(head).toMatchObject({ monthNumber: 6, day: 20 });
          if (head === null) return;
          const written = monthHeadLike(sample, head, { month: monthOf(date), date }, false);
          expect(headOfMonth(written?.value ?? null, false)).toMatchObject({
            monthNumber: monthNumber(monthOf(date)),
            day: dayOfMonth(date),
          });
          expect(shapeOf(written?.value ?? null)).toEqual(shapeOf(sample));
        }),
      );
    });
});

describe.each(BLOCK_FORMS)('a period written as $example', (form) => {
  const hand = fc.constantFrom(...handsFor(form));

  test('is read as that period, in the same form', () => {
    const blocks = 12 / form.months;
    fc.assert(
      fc.property(
        hand,
        fc.integer({ min: 2019, max: 2031 }),
        fc.integer({ min: 1, max: blocks }),
        (by, year, block) => {
          const to = monthAt(year, block * form.months);
          const period = { from: addMonths(to, 1 - form.months), to };
          const sample = sampleOf(form, by);
          const written = periodLike([sample], period, contextOf(to));
          expect(parsePeriodCell(written?.value ?? null, contextOf(to))).toEqual({ state: 'read', value: period });
          expect(shapeOf(String(written?.value).replace('下', '上'))).toEqual(shapeOf(sample));
        },
      ),
    );
  });
});

test.each<[string, string, string, string]>([
  ['2020.1-2020.3', '2020-11', '2021-02', '2020.11-2021.2'],
  ['2020.01-2020.03', '2020-04', '2020-06', '2020.04-2020.06'],
  ['2020年1-3月', '2020-04', '2020-06', '2020年4-6月'],
  ['2020年1月-3月', '2020-11', '2021-01', '2020年11月-2021年1月'],
  ['2020年1-3月', '2020-11', '2021-01', '2020年11-2021年1月'],
  ['1-3月', '2020-10', '2020-12', '10-12月'],
  ['一月至三月', '2020-04', '2020-06', '四月至六月'],
  ['2020.1 － 2020.3', '2020-04', '2020-06', '2020.4 － 2020.6'],
  ['1、2月', '2020-04', '2020-05', '4、5月'],
  ['1、2、3月', '2020-10', '2020-12', '10、11、12月'],
  ['1、2月', '2020-04', '2020-06', '4、5、6月'],
  ['2020年1、2月', '2020-04', '2020-05', '2020年4、5月'],
  ['前半年', '2020-07', '2020-12', '后半年'],
  ['第一季度', '2020-10', '2020-12', '第四季度'],
  ['第一季度', '2020-10', '2020-11', '2020年10月-11月'],
  ['上半年', '2020-04', '2020-09', '2020年4月-9月'],
  ['二〇一九年度', '2020-01', '2020-12', '二〇二〇年度'],
])('after %s the months %s to %s are %s', (sample, from, to, expected) => {
  const [first, last] = [from, to].map((text) => monthAt(Number(text.slice(0, 4)), Number(text.slice(5))));
  if (!first || !last) throw new Error('two ends');
  const written = periodLike([sample], { from: first, to: last }, { year: 2020, date1904: false, yearBeside: false });
  expect(written?.value).toBe(expected);
});
