import fc from 'fast-check';
import { parseDoneCell, parseYesNoCell } from '../../src/notation/yes-no';
import type { CellValue } from '../../src/workbook/snapshot';
import { outcome } from './outcome';

const YES: CellValue[] = [
  '√',
  '✓',
  '是',
  '有',
  '已',
  'Y',
  'Yes',
  '到',
  1,
  '1',
  true,
  '已完成',
  '完成',
  '已重温',
  '已悬挂',
  '均已佩戴',
];
YES.push('已交', '补', '已补课', '出席');
const NO: CellValue[] = [
  '×',
  'X',
  '否',
  '无',
  '未',
  '没有',
  'N',
  'No',
  0,
  '0',
  false,
  '未完成',
  '未悬挂',
  '未交',
  '没有拍照',
  '缺席',
];

test.each(YES)('%j is a yes and done', (value) => {
  expect(outcome(parseYesNoCell(value))).toBe(true);
  expect(outcome(parseDoneCell(value))).toMatchObject({ done: true });
});

test.each(NO)('%j is a no and not done', (value) => {
  expect(outcome(parseYesNoCell(value))).toBe(false);
  expect(outcome(parseDoneCell(value))).toMatchObject({ done: false });
});

test.each<[CellValue]>([
  ['8张'],
  ['学习党章总纲'],
  ['信息网'],
  ['见附件'],
  ['2020年7月20日'],
  ['部分'],
  ['△'],
  [8],
  ['已知'],
  ['未知'],
])('%j is neither yes nor no, but says that something was done', (value) => {
  expect(outcome(parseYesNoCell(value))).toBe('unreadable');
  expect(outcome(parseDoneCell(value))).toEqual({ done: true, text: String(value) });
});

test.each<[CellValue]>([[null], [''], [' '], ['—'], ['/'], ['不适用']])('%j says nothing', (value) => {
  expect(outcome(parseYesNoCell(value))).toBe('blank');
  expect(outcome(parseDoneCell(value))).toBe('blank');
});

test.each<[CellValue]>([['#REF!'], ['#N/A'], ['#VALUE!']])('the error %s says nothing that can be read', (value) => {
  expect(parseYesNoCell(value)).toEqual({ state: 'unreadable', text: value, expected: 'yesNo' });
  expect(parseDoneCell(value)).toEqual({ state: 'unreadable', text: value, expected: 'yesNo' });
});

test('0张 is nothing done', () => {
  expect(outcome(parseDoneCell('0张'))).toEqual({ done: false, text: '0张' });
  expect(outcome(parseDoneCell('10张'))).toEqual({ done: true, text: '10张' });
});

test('no value makes the parsers throw', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.double(), fc.boolean()), (value) => {
      expect(() => [parseYesNoCell(value), parseDoneCell(value)]).not.toThrow();
    }),
  );
});

test.each(['补', '未', '(', '√', '已交'])('a cell full of %s is not read', (part) => {
  const text = part.repeat(16_000);
  expect(outcome(parseYesNoCell(text))).toBe('unreadable');
});
