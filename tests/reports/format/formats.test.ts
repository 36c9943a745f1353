import { wordsOf } from '../../../src/locales/words';
import { halfYear } from '../../../src/records/half-year';
import { textWidth, lineCount } from '../../../src/reports/draft/text-width';
import { dateAndWeekdayText, halfText, monthListText, monthText } from '../../../src/reports/format/period';
import { day, monthOf } from '../../branch-by-hand';

const words = wordsOf('zh-CN');

test.each([
  [['2020-03'], '3月'],
  [['2020-05', '2020-06'], '5月、6月'],
  [['2020-01', '2020-02', '2020-03'], '1月至3月'],
  [['2020-01', '2020-03', '2020-04', '2020-05', '2020-06'], '1月、3月至6月'],
  [['2019-11', '2019-12', '2020-01'], '2019年11月至2020年1月'],
  [[], ''],
])('the months %j are read as %s', (months, text) => {
  expect(monthListText(months.map(monthOf), words, monthOf('2020-06'))).toBe(text);
});

test('a date with its weekday', () => {
  expect(dateAndWeekdayText(day('2020-06-22'), words, monthOf('2020-06'))).toBe('6月22日（星期一）');
  expect(dateAndWeekdayText(day('2020-06-22'), wordsOf('en'))).toBe('22 June 2020 (Monday)');
});

test('a month and a half-year with their year', () => {
  expect(monthText(monthOf('2020-06'), words)).toBe('2020年6月');
  expect(halfText(halfYear(2020, 2), words)).toBe('2020年下半年');
});

test.each([
  ['abc', 3],
  ['李明', 4],
  ['张伟（技术科）', 14],
  ['6月22日', 7],
  ['1,234.00', 8],
])('%s takes the room of %d letters', (text, width) => {
  expect(textWidth(text)).toBe(width);
});

test('lines of a wrapped text', () => {
  expect(lineCount('', 10)).toBe(1);
  expect(lineCount('甲'.repeat(4), 10)).toBe(1);
  expect(lineCount('甲'.repeat(5), 10)).toBe(2);
  expect(lineCount('甲\n乙', 10)).toBe(2);
});
