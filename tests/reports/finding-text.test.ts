import { wordsOf, type Words } from '../../src/locales/words';
import { cellRef } from '../../src/records/cell-ref';
import { fenFromYuan } from '../../src/records/fen';
import { findingText } from '../../src/reports/finding-text';
import { messageValueText } from '../../src/reports/format/finding-words';
import type { MessageValue } from '../../src/rules/message-value';
import { day, monthOf } from '../branch-by-hand';
import { finding } from './findings-by-hand';

const JUNE = monthOf('2020-06');
const zh = wordsOf('zh-CN');
const en = wordsOf('en');

test.each<[string, MessageValue, string | number, string | number]>([
  ['an amount', { fen: fenFromYuan(1234) }, '1,234.00', '1,234.00'],
  ['a large amount', { fen: fenFromYuan(1234567.8) }, '1,234,567.80', '1,234,567.80'],
  ['a small amount', { fen: fenFromYuan(0.2) }, '0.20', '0.20'],
  ['a negative amount', { fen: fenFromYuan(-1234.5) }, '-1,234.50', '-1,234.50'],
  ['a date of the year', { date: day('2020-06-22') }, '6月22日', '22 June'],
  ['a date of another year', { date: day('2019-12-01') }, '2019年12月1日', '1 December 2019'],
  ['a month of the year', { month: monthOf('2020-04') }, '4月', 'April'],
  ['a month of another year', { month: monthOf('2019-12') }, '2019年12月', 'December 2019'],
  ['a percentage', { percent: 92.3 }, '92.3%', '92.3%'],
  ['a whole percentage', { percent: 80 }, '80.0%', '80.0%'],
  ['a kind of activity', { kind: 'care' }, '关怀帮扶', en('terms.kind.care')],
  ['a word of the vocabulary', { term: 'role.roster' }, '花名册', en('terms.role.roster')],
  ['a cell', { cell: cellRef('党费 台账', 7, 9) }, "'党费 台账'!I7", "'党费 台账'!I7"],
  ['a text of the workbook', '=1+1', '=1+1', '=1+1'],
  ['a number, for plurals', 3, 3, 3],
  ['a list', { list: ['李明', { month: monthOf('2020-05') }] }, '李明、5月', '李明, May'],
])('%s', (_, value, chinese, english) => {
  expect(messageValueText(value, zh, JUNE)).toBe(chinese);
  expect(messageValueText(value, en, JUNE)).toBe(english);
});

describe('a finding as a sentence', () => {
  test('names the member, the month and the figures', () => {
    expect(findingText(finding(), zh, JUNE)).toBe('李明6月党费未交，应交 75.00 元。');
  });

  test('names the year of a month outside the checked year', () => {
    expect(findingText(finding({ month: monthOf('2019-12') }), zh, JUNE)).toBe(
      '李明2019年12月党费未交，应交 75.00 元。',
    );
  });

  test('takes names as they are, whatever they look like', () => {
    expect(findingText(finding({ member: '$t(rules) $& <b>' }), zh, JUNE)).toBe(
      '$t(rules) $& <b>6月党费未交，应交 75.00 元。',
    );
  });

  test('data of its own stand over member and month', () => {
    const seen: Record<string, unknown>[] = [];
    const spy: Words = (key, ...[values]) => {
      if (key.startsWith('rules.')) seen.push({ key, ...values });
      return key;
    };
    findingText(finding({ data: { member: '张伟', count: 2 }, month: null }), spy, JUNE);
    expect(seen).toEqual([{ key: 'rules.dues-unpaid.messages.unpaid', member: '张伟', count: 2 }]);
  });
});
