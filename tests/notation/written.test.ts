import { tickOf, parsePaidCell, writtenAmount } from '../../src/notation/amount';
import { fieldAt } from '../../src/notation/cell-reading';
import { dateLike } from '../../src/notation/date';
import { bareHead, headOfMonth, monthHeadLike } from '../../src/notation/month-head';
import { monthLike } from '../../src/notation/month';
import { namesLike } from '../../src/notation/names';
import { isOfMonths, periodLike } from '../../src/notation/period';
import { statusInNote } from '../../src/notation/status';
import { mostFrequent, NOTHING, writtenText } from '../../src/notation/written';
import { dayLike, yearLike } from '../../src/notation/year-and-day';
import { yesNoLike } from '../../src/notation/yes-no';
import { cellRef } from '../../src/records/cell-ref';
import { fen } from '../../src/records/fen';
import type { CellValue } from '../../src/workbook/snapshot';
import { day, monthOf } from '../branch-by-hand';
import { serial } from '../sheets';
import { outcome } from './outcome';

test('the most frequent of several texts, of equals the first', () => {
  expect([['b', 'a', 'a'], ['b', 'a'], ['a', 'b', 'b', 'a'], []].map(mostFrequent)).toEqual(['a', 'b', 'a', null]);
});

test('words are written as they are, and nothing as nothing', () => {
  expect([writtenText('√'), NOTHING]).toEqual([
    { value: '√', text: '√' },
    { value: null, text: '' },
  ]);
});

describe('years and days in columns of their own', () => {
  test.each<[CellValue, CellValue]>([
    [2025, 2026],
    ['2025年', '2026年'],
    [' 2025年度 ', '2026年度'],
    ['2025', 2026],
    ['25年', 2026],
    ['2025年底', 2026],
    [null, 2026],
  ])('a year after %j is %j', (latest, expected) => {
    expect(yearLike(latest, 2026)).toEqual({ value: expected, text: String(expected) });
  });

  test.each<[CellValue, CellValue]>([
    [19, 7],
    ['19日', '7日'],
    ['9号', '7号'],
    ['119日', 7],
    ['19日晚', 7],
    [null, 7],
  ])('a day after %j is %j', (latest, expected) => {
    expect(dayLike(latest, 7)).toEqual({ value: expected, text: String(expected) });
  });
});

describe('several names in one cell', () => {
  test.each<[CellValue[], string]>([
    [[], '办公室、人教科、技术科'],
    [['一科，二科'], '办公室，人教科，技术科'],
    [['一科 二科'], '办公室 人教科 技术科'],
    [['一科\n二科'], '办公室\n人教科\n技术科'],
    [['一科', '一科;二科', '一科/二科'], '办公室;人教科;技术科'],
    [[3, '一科和二科'], '办公室和人教科和技术科'],
  ])('as %j parts them', (samples, expected) => {
    expect(namesLike(samples, ['办公室', '人教科', '技术科']).value).toBe(expected);
  });

  test('in the usual way where theirs would be read as other names', () => {
    expect(namesLike(['张 三 李 四'], ['王', '小明']).value).toBe('王、小明');
    expect(namesLike(['一科和二科'], ['李明', '王芳']).value).toBe('李明、王芳');
  });
});

describe('yes and no', () => {
  const none = () => [];
  test.each<[CellValue[], boolean, CellValue]>([
    [['√'], true, '√'],
    [['×', '√'], true, '√'],
    [['已重温', '√'], true, '已重温'],
    [['√'], false, '否'],
    [['未悬挂'], false, '未悬挂'],
    [[1], true, 1],
    [[0], false, 0],
    [[true], true, true],
    [[], true, '是'],
    [['快了'], false, '否'],
  ])('%j and %s: %j', (samples, yes, expected) => {
    expect(yesNoLike(samples, none, yes).value).toBe(expected);
  });

  test('as other columns say it, with a word that goes for any', () => {
    expect(yesNoLike([], () => [1, '已补课', 'Y', '√'], true).value).toBe('Y');
    expect(yesNoLike([], () => ['√', ' × '], false).value).toBe(' × ');
    expect(yesNoLike([], () => ['有', '3次'], true).value).toBe('是');
  });

  test('true and false are shown as words', () => {
    expect([true, false].map((yes) => yesNoLike([yes], none, yes).text)).toEqual(['是', '否']);
    expect(yesNoLike([1], none, true).text).toBe('1');
  });
});

describe('what ticks a payment off', () => {
  test.each<[CellValue, string | number | null]>([
    ['√', 'asOwed'],
    ['✓', 'asOwed'],
    ['✔', 'asOwed'],
    ['☑', 'asOwed'],
    ['已缴', 'asOwed'],
    ['已 交', 'asOwed'],
    ['已缴纳', 'asOwed'],
    ['已收', 'asOwed'],
    ['已交费', 'asOwed'],
    ['已缴清', 'asOwed'],
    ['未缴', 0],
    ['未收', 0],
    ['未交费', 0],
    ['欠缴', 0],
    ['×', null],
    ['待缴', null],
    [1, null],
    [true, null],
    [null, null],
    [`√${' '.repeat(80)}`, null],
  ])('%j says %j', (value, expected) => {
    expect(tickOf(value)).toBe(expected);
  });

  test.each<[CellValue, unknown]>([
    ['√', 'asOwed'],
    ['未交', 0],
    ['15元', 1500],
    [15, 1500],
    ['免', 'exempt'],
    ['—', 0],
    ['无', 0],
    [null, 'blank'],
    ['?', 'unreadable'],
  ])('a 实交 cell %j is %j', (value, expected) => {
    expect(outcome(parsePaidCell(value))).toBe(expected);
  });

  test('an amount is written as a number of yuan', () => {
    expect(writtenAmount(fen(1250))).toEqual({ value: 12.5, text: '12.50', format: 'amount' });
  });
});

test('a reading becomes a field at its cell', () => {
  const cell = cellRef('党费', 2, 3);
  expect(fieldAt({ state: 'read', value: 1 }, cell)).toEqual({ state: 'read', value: 1, cell });
  expect(fieldAt({ state: 'read', value: 1, loose: true }, cell)).toEqual({
    state: 'read',
    value: 1,
    cell,
    loose: true,
  });
  expect(fieldAt({ state: 'blank' }, cell)).toMatchObject({ state: 'blank', value: null, cell });
  expect(fieldAt({ state: 'unreadable', text: '?', expected: 'amount' }, cell)).toMatchObject({
    state: 'unreadable',
    text: '?',
    expected: 'amount',
    cell,
  });
});

describe('heads of months', () => {
  test.each<[CellValue, number | null]>([
    [1, 1],
    [31, 31],
    [0, null],
    [32, null],
    [1.5, null],
    [' 6 ', 6],
    ['06', 6],
    ['6月', null],
    ['', null],
    [null, null],
    [true, null],
  ])('the bare number of %j is %j', (value, expected) => {
    expect(bareHead(value)).toBe(expected);
  });

  test.each<[CellValue, string | null]>([
    [serial('2026-06-20'), '2026 6 20'],
    [202606, '2026 6 null'],
    [6.2, 'null 6 null'],
    [1900, null],
    [true, null],
    [null, null],
    ['元月', 'null 1 null'],
    ['六月', 'null 6 null'],
    ['６月', 'null 6 null'],
    ['合计', null],
    ['5月20日', 'null 5 20'],
    ['5月和6月', null],
    [`${'党'.repeat(60)}6月`, null],
  ])('%j names %j', (value, expected) => {
    const head = headOfMonth(value, false);
    expect(head && [head.year, head.monthNumber, head.day].map(String).join(' ')).toBe(expected);
  });

  test.each<[CellValue, CellValue | null]>([
    ['6月', '7月'],
    ['06', '07'],
    [' 6', ' 7'],
    [6, 7],
    ['2026年6月', '2026年7月'],
    [serial('2026-06-01'), serial('2026-07-01')],
    ['第6次', null],
    [true, null],
    [null, null],
  ])('beside %j stands %j', (sample, expected) => {
    const like = monthHeadLike(sample, { monthNumber: 6, day: null }, { month: monthOf('2026-07'), date: null }, false);
    expect(like?.value ?? null).toBe(expected);
  });

  test('a head with a day needs the day of the next', () => {
    const beside = { monthNumber: 6, day: 22 };
    const of = (date: string | null) =>
      monthHeadLike('6.22', beside, { month: monthOf('2026-07'), date: date === null ? null : day(date) }, false);
    expect([of('2026-07-20')?.value, of(null)]).toEqual(['7.20', null]);
    const real = monthHeadLike(
      serial('2026-06-22'),
      beside,
      { month: monthOf('2026-07'), date: day('2026-07-20') },
      false,
    );
    expect(real?.value).toBe(serial('2026-07-20'));
  });
});

describe('days and months as others are written', () => {
  const context = { year: 2026, date1904: false };

  test.each<[CellValue[], CellValue]>([
    [['2026.6.20'], '2026.7.9'],
    [['6月20日'], '7月9日'],
    [[20260620], 20260709],
    [[6.2], '7月9日'],
    [[serial('2026-06-20')], serial('2026-07-09')],
    [['随时', '2026-06-20'], '2026-07-09'],
    [['随时', serial('2026-06-20'), '2026.6.20'], serial('2026-07-09')],
    [[true], serial('2026-07-09')],
    [[], serial('2026-07-09')],
  ])('a day after %j is %j', (samples, expected) => {
    expect(dateLike(samples, day('2026-07-09'), context).value).toBe(expected);
  });

  test('a form that would be read as another year gives way to a real date', () => {
    expect(dateLike(['6月20日'], day('2027-07-09'), context).value).toBe(serial('2027-07-09'));
  });

  const beside = { year: 2026, date1904: false, yearBeside: false };

  test.each<[CellValue[], string, CellValue]>([
    [['6月'], '2026-07', '7月'],
    [['2026年6月'], '2026-07', '2026年7月'],
    [[6], '2026-07', 7],
    [[202606], '2026-07', 202607],
    [[2026.6], '2026-07', 2026.7],
    [[2026.9], '2026-10', '2026年10月'],
    [[2026.12], '2027-01', '2027年1月'],
    [[serial('2026-06-01')], '2026-07', serial('2026-07-01')],
    [[true, '随时'], '2026-07', '2026年7月'],
    [[], '2026-07', '2026年7月'],
    [['6月'], '2027-07', '2027年7月'],
  ])('a month after %j is %j', (samples, month, expected) => {
    expect(monthLike(samples, monthOf(month), beside).value).toBe(expected);
  });

  test('beside a column of years a month needs none', () => {
    expect(monthLike([], monthOf('2026-07'), { ...beside, yearBeside: true }).value).toBe('7月');
  });

  test.each<[CellValue[], string, string, CellValue]>([
    [['第一季度'], '2026-04', '2026-06', '第二季度'],
    [['上半年'], '2026-07', '2026-12', '下半年'],
    [['1-3月'], '2026-04', '2026-06', '4-6月'],
    [['2026.1-2026.3'], '2026-04', '2026-06', '2026.4-2026.6'],
    [['1、2月'], '2026-03', '2026-05', '3、4、5月'],
    [['第一季度'], '2026-04', '2026-05', '2026年4月-5月'],
    [[], '2026-12', '2027-01', '2026年12月-2027年1月'],
    [['6月'], '2026-07', '2026-07', '7月'],
  ])('months after %j: %s to %s', (samples, from, to, expected) => {
    expect(periodLike(samples, { from: monthOf(from), to: monthOf(to) }, beside)?.value).toBe(expected);
  });

  test.each<[CellValue, boolean]>([
    ['1-3月', true],
    ['2025.12-2026.12', true],
    ['第一季度', true],
    ['6月', false],
    ['2026.6-2026.6', false],
    ['随时', false],
    [6, false],
  ])('%j is of several months: %s', (value, expected) => {
    expect(isOfMonths(value)).toBe(expected);
  });
});

test.each<[string, string | null]>([
  ['退休', 'retired'],
  ['已退休。', 'retired'],
  ['离休人员', 'retired'],
  ['已经转出', 'transferredOut'],
  ['停缴党费', 'suspended'],
  ['病故', 'deceased'],
  ['除名', 'expelled'],
  ['3月退休', 'mentioned'],
  ['退休证已交', 'mentioned'],
  ['住院', null],
  ['', null],
])('the note %j says %j of the status', (text, expected) => {
  expect(statusInNote(text)).toBe(expected);
});
