import { defaultLegend } from '../../src/notation/legend';
import { parseMarkCell } from '../../src/notation/mark';
import {
  isSameMark,
  markLike,
  marksLeaveInGeneral,
  type LegendEntry,
  type MarkWays,
} from '../../src/notation/mark-like';
import type { LeaveKind, Mark } from '../../src/records/attendance';
import type { CellValue } from '../../src/workbook/snapshot';

const PRESENT: Mark = { presence: 'present', leaveKind: null, madeUp: false };
const ABSENT: Mark = { presence: 'absent', leaveKind: null, madeUp: false };
const NOT_EXPECTED: Mark = { presence: 'notExpected', leaveKind: null, madeUp: false };
const MADE_UP: Mark = { presence: null, leaveKind: null, madeUp: true };
const leave = (leaveKind: LeaveKind): Mark => ({ presence: 'leave', leaveKind, madeUp: false });
const madeUp = (mark: Mark): Mark => ({ ...mark, madeUp: true });

/** How a sheet writes: its marks, its legend over the usual words, the marks of other sheets. */
function ways(
  own: readonly CellValue[],
  legend: readonly LegendEntry[] = [],
  others: readonly CellValue[] = [],
): MarkWays {
  const words = new Map([...defaultLegend(), ...legend]);
  return { parse: (value) => parseMarkCell(value, words), own, legends: [legend], others };
}

const written = (mark: Mark, ...from: Parameters<typeof ways>): CellValue =>
  markLike(ways(...from), mark)?.value ?? null;

describe('where a sheet has the mark already', () => {
  test('the one it uses most', () => {
    expect(written(PRESENT, ['√', '到', '到', '事假', '事假', '事假'])).toBe('到');
  });
  test('a number stays a number', () => {
    expect(markLike(ways([1, 1], [['1', 'present']]), PRESENT)).toEqual({ value: 1, text: '1' });
  });
  test('before the one that its legend gives', () => {
    expect(written(PRESENT, ['到'], [['○', 'present']])).toBe('到');
  });
  test('not one that means another thing', () => {
    expect(written(leave('sick'), ['事假'])).toBe('病假');
    expect(written(leave('sick'), ['病假/补'])).toBe('病假');
  });
});

describe('where it has none', () => {
  test('its legend’s, as people type it', () => {
    expect(written(PRESENT, [], [['y', 'present']])).toBe('Y');
    expect(written(PRESENT, [], [['1', 'present']])).toBe(1);
    expect(written(PRESENT, [], [['12', 'present']])).toBe('12');
    expect(written(PRESENT, [], [['ok', 'present']])).toBe('ok');
  });
  test('before those of other sheets', () => {
    expect(written(PRESENT, [], [['○', 'present']], ['到'])).toBe('○');
  });
  test('that of other sheets before a plain word', () => {
    expect(written(PRESENT, [], [], ['出勤', '到', '到'])).toBe('到');
  });
  test.each<[Mark, string]>([
    [PRESENT, '√'],
    [ABSENT, '缺席'],
    [NOT_EXPECTED, '—'],
    [MADE_UP, '已补课'],
    [leave('personal'), '事假'],
    [leave('sick'), '病假'],
    [leave('publicDuty'), '公假'],
    [leave('travel'), '出差'],
  ])('a plain word: %j is %s', (mark, expected) => {
    const like = written(mark, []);
    const reading = parseMarkCell(like, defaultLegend());
    expect(reading.state === 'read' && isSameMark(reading.value, mark)).toBe(true);
    if (mark !== MADE_UP) expect(like).toBe(expected);
  });
  test('another word where the legend has taken it for another meaning', () => {
    expect(written(ABSENT, [], [['缺席', 'present']])).not.toBe('缺席');
  });
});

describe('what was made up', () => {
  test('as the sheet says it of the same presence, before others', () => {
    expect(written(madeUp(leave('personal')), ['病假(已补)', '缺席/补', '缺席/补', '事假'])).toBe('事假(已补)');
    expect(written(madeUp(ABSENT), ['病假(已补)', '缺席/补', '缺'])).toMatch(/\/补$/u);
  });
  test('as it says it of another presence, before other sheets', () => {
    expect(written(madeUp(ABSENT), ['病假，已补课', '缺'], [], ['病假/补'])).toBe('缺，已补课');
  });
  test('as other sheets say it', () => {
    expect(written(madeUp(ABSENT), ['缺'], [], ['病假(已补)'])).toBe('缺(已补)');
  });
  test('as is usual', () => {
    expect(written(madeUp(ABSENT), ['缺'])).toBe('缺（已补课）');
    expect(written(madeUp(leave('personal')), ['事假'])).toBe('事假/补');
  });
  test('the whole mark where it stands there', () => {
    expect(written(madeUp(leave('personal')), ['事假(已补课)', '事假(已补课)', '事假/补'])).toBe('事假(已补课)');
  });
  test('alone it is no ending', () => {
    expect(written(MADE_UP, ['补课', '缺/补'])).toBe('补课');
  });
});

test('two marks are the same in all three respects', () => {
  const marks = [PRESENT, ABSENT, leave('personal'), leave('sick'), madeUp(leave('sick')), MADE_UP];
  for (const [at, one] of marks.entries())
    for (const [beside, other] of marks.entries()) expect(isSameMark(one, { ...other })).toBe(at === beside);
});

describe('leave in general', () => {
  const general = (own: readonly CellValue[], legend: readonly LegendEntry[] = []) =>
    marksLeaveInGeneral(ways(own, legend));

  test.each<[string, CellValue[], LegendEntry[], boolean]>([
    ['a sign for all leave', [], [['○', 'leave']], true],
    ['a word in use for all leave', ['请假'], [], true],
    [
      'signs for kinds beside it',
      [],
      [
        ['○', 'leave'],
        ['△', 'sickLeave'],
      ],
      false,
    ],
    ['a kind in use beside it', ['请假', '病假'], [], false],
    ['kinds alone', ['病假'], [['△', 'personalLeave']], false],
    ['nothing of leave', ['√'], [['√', 'present']], false],
    ['what cannot be read', ['☆'], [], false],
  ])('%s', (_, own, legend, expected) => {
    expect(general(own, legend)).toBe(expected);
  });
});
