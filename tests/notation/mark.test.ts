import fc from 'fast-check';
import type { CellReading } from '../../src/notation/cell-reading';
import { defaultLegend, legendWith, type Legend } from '../../src/notation/legend';
import { legendOfLine } from '../../src/notation/legend-line';
import { parseMarkCell } from '../../src/notation/mark';
import type { Mark } from '../../src/records/attendance';
import type { CellValue } from '../../src/workbook/snapshot';

/** "leave sick +made up" */
function shown(reading: CellReading<Mark>): string {
  if (reading.state !== 'read') return reading.state;
  const { presence, leaveKind, madeUp } = reading.value;
  return [presence ?? '?', leaveKind, madeUp ? '+made up' : null].filter((part) => part !== null).join(' ');
}

function mark(value: CellValue, legend: Legend = defaultLegend()): string {
  return shown(parseMarkCell(value, legend));
}

const PRESENT: CellValue[] = ['√', '✓', '✔', '✔️', 1, '1', '１', true, '是', 'Yes', 'YES', 'yes', 'Y', 'Ｙ'];
PRESENT.push('到', '出席', '出勤', '出 勤', '已到', '已签到', '参加', '迟到', '早退', '迟到/早退');

test.each(PRESENT)('%j is present', (value) => {
  expect(mark(value)).toBe('present');
});

test.each<[CellValue, string]>([
  ['假', 'leave unspecified'],
  ['请假', 'leave unspecified'],
  ['事假', 'leave personal'],
  ['病假', 'leave sick'],
  ['公假', 'leave publicDuty'],
  ['出差', 'leave travel'],
  ['休假', 'leave vacation'],
  ['请假（事假）', 'leave personal'],
])('%j is leave', (value, expected) => {
  expect(mark(value)).toBe(expected);
});

test.each<[CellValue]>([
  ['×'],
  ['✗'],
  ['✘'],
  ['X'],
  ['x'],
  ['Ｘ'],
  ['缺'],
  ['缺席'],
  ['缺勤'],
  ['旷'],
  ['旷课'],
  ['未到'],
  ['否'],
  ['No'],
  ['N'],
  [false],
])('%j is absent', (value) => {
  expect(mark(value)).toBe('absent');
});

test.each<[CellValue, string]>([
  ['补', '? +made up'],
  ['补课', '? +made up'],
  ['补学', '? +made up'],
  ['已补课', '? +made up'],
  ['假/补', 'leave unspecified +made up'],
  ['假／补', 'leave unspecified +made up'],
  ['假补', 'leave unspecified +made up'],
  ['假 补', 'leave unspecified +made up'],
  ['补/假', 'leave unspecified +made up'],
  ['缺席(已补课)', 'absent +made up'],
  ['缺席（已补课）', 'absent +made up'],
  ['事假（已补课）', 'leave personal +made up'],
  ['病假、补课', 'leave sick +made up'],
  ['病假+补课', 'leave sick +made up'],
  ['×（补）', 'absent +made up'],
  ['×补', 'absent +made up'],
  ['X/补', 'absent +made up'],
  ['事假已补课', 'leave personal +made up'],
  ['缺席（未补课）', 'absent'],
  ['事假未补', 'leave personal'],
])('%j is %s', (value, expected) => {
  expect(mark(value)).toBe(expected);
});

test.each<[CellValue]>([['—'], ['－'], ['-'], ['–'], ['——'], ['/'], ['／'], ['无'], ['不适用']])(
  '%j: not expected',
  (value) => {
    expect(mark(value)).toBe('notExpected');
  },
);

test.each<[CellValue]>([
  ['△'],
  ['○'],
  ['+'],
  ['☆'],
  ['+/补'],
  ['△/补'],
  [0],
  [2],
  ['?'],
  ['假期'],
  ['请假人'],
  ['未补课'],
  ['√/×'],
  ['√（补）'],
  ['事假/病假'],
  ['缺席（已补课、未补课）'],
  ['缺席（电话联系）'],
  ['#REF!'],
  ['补交'],
])('%j is unknown', (value) => {
  expect(mark(value)).toBe('unreadable');
});

test.each<[CellValue]>([[null], [''], ['　']])('%j is unmarked', (value) => {
  expect(mark(value)).toBe('blank');
});

test('a legend replaces the defaults for the marks it names, and only those', () => {
  const legend = legendWith(legendOfLine('注：√出勤 △事假 ○病假 ×公假 +补课'));
  const marks = ['√', '△', '∆', '○', '〇', '×', 'X', '+', '缺席', '△/补', '○（补课）', '☆'];
  expect(marks.map((each) => mark(each, legend))).toEqual([
    'present',
    'leave personal',
    'leave personal',
    'leave sick',
    'leave sick',
    'leave publicDuty',
    'leave publicDuty',
    '? +made up',
    'absent',
    'leave personal +made up',
    'leave sick +made up',
    'unreadable',
  ]);
});

test('of two legends the later one wins', () => {
  expect(mark('△', legendWith(legendOfLine('△事假'), legendOfLine('△病假')))).toBe('leave sick');
});

test('no value makes the parser throw, and an unknown one keeps its text', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.double(),
        fc.string({ unit: fc.constantFrom(...Array.from('√×补假/()+—')) }),
      ),
      (value) => {
        expect(() => parseMarkCell(value, defaultLegend())).not.toThrow();
      },
    ),
  );
  expect(parseMarkCell('△', defaultLegend())).toEqual({ state: 'unreadable', text: '△', expected: 'mark' });
});

test.each(['补', '未', '(', '√', '已交'])('a cell full of %s is not read', (part) => {
  const text = part.repeat(16_000);
  expect(mark(text)).toBe('unreadable');
});
