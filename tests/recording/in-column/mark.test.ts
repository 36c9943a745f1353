import * as fc from 'fast-check';
import type { Mark } from '../../../src/records/attendance';
import { DEFAULT_SETTINGS, type LegendMeaning, type Settings } from '../../../src/records/settings';
import { markParser } from '../../../src/reading/readers/read-attendance';
import { isSameMark } from '../../../src/notation/mark-like';
import { markInTable, marksLeaveInGeneral } from '../../../src/recording/attendance/mark-in-table';
import { tableOf } from './table-of';

const PRESENT: Mark = { presence: 'present', leaveKind: null, madeUp: false };
const ABSENT: Mark = { presence: 'absent', leaveKind: null, madeUp: false };
const LEAVE: Mark = { presence: 'leave', leaveKind: 'unspecified', madeUp: false };
const PERSONAL: Mark = { presence: 'leave', leaveKind: 'personal', madeUp: false };
const SICK: Mark = { presence: 'leave', leaveKind: 'sick', madeUp: false };

function matrix(marks: readonly string[], legend = '') {
  const rows = marks.map((mark) => `李明 | 办公室 | ${mark} |`);
  return tableOf(
    `# 考勤\n2020年考勤表\n${legend}\n姓名 | 科室 | 5月 | 6月\n${rows.join('\n')}\n王芳 | 人教科 |  |\n`,
    'attendance',
  );
}

function settings(legend: readonly (readonly [string, LegendMeaning])[] = []): Settings {
  return { ...DEFAULT_SETTINGS, legend: new Map(legend) };
}

describe('a mark is written as the sheet writes it', () => {
  test.each<[string, string[], string, Mark, string | number]>([
    ['what it uses most', ['出勤', '√', '出勤'], '', PRESENT, '出勤'],
    ['a figure', ['1', '1'], '', PRESENT, 1],
    ['a letter of its legend', [], '注：Y出勤 N缺席', PRESENT, 'Y'],
    ['a sign of its legend', ['√'], '注：√出勤 △事假 ○病假 ×缺席', SICK, '○'],
    ['a plain word where nothing is known', [], '', PRESENT, '√'],
    ['a plain word for an absence', ['√'], '', ABSENT, '缺席'],
    ['a plain word for a kind of leave', ['√'], '', PERSONAL, '事假'],
    ['another word where the legend has taken the usual one', [], '注：√缺席 ○出勤', ABSENT, '√'],
    ['a make-up behind its leave', ['△'], '注：√出勤 △事假', { ...PERSONAL, madeUp: true }, '△/补'],
    ['a make-up behind its absence', ['旷'], '', { ...ABSENT, madeUp: true }, '旷（已补课）'],
    ['a make-up as others have theirs', ['病假(已补)', '事假'], '', { ...PERSONAL, madeUp: true }, '事假(已补)'],
    ['a bare make-up', ['补课'], '', { presence: null, leaveKind: null, madeUp: true }, '补课'],
    ['nobody expected', [], '', { presence: 'notExpected', leaveKind: null, madeUp: false }, '—'],
  ])('%s', (_what, marks, legend, mark, expected) => {
    expect(markInTable(matrix(marks, legend), mark, { settings: settings() })?.value).toBe(expected);
  });

  test('the settings and then other sheets tell where it has none of its own', () => {
    const others = [matrix(['到'])];
    expect(markInTable(matrix([]), PRESENT, { settings: settings(), others })?.value).toBe('到');
    const legend = settings([['○', 'present']]);
    expect(markInTable(matrix([]), PRESENT, { settings: legend, others })?.value).toBe('○');
    expect(markInTable(matrix(['出席']), PRESENT, { settings: legend, others })?.value).toBe('出席');
  });

  test('a sign of another sheet that this one uses otherwise is not taken', () => {
    const others = [matrix(['○'], '注：○出勤')];
    expect(markInTable(matrix([], '注：○缺席'), PRESENT, { settings: settings(), others })?.value).toBe('√');
  });

  test('always one that reading takes for the same', () => {
    const legends = ['', '注：√出勤 △事假 ○病假 ×缺席', '注：○出勤 √缺席 △补课', '出勤√ 请假○ 缺席×', '1=出勤 0=缺席'];
    const used = ['√', '1', '出勤', '×', '缺', '事假', '○', '△', '假/补', '缺席(已补课)', '☆', ''];
    fc.assert(
      fc.property(
        fc.constantFrom(...legends),
        fc.array(fc.constantFrom(...used), { maxLength: 5 }),
        fc.constantFrom(PRESENT, ABSENT, LEAVE, PERSONAL, SICK),
        fc.boolean(),
        (legend, marks, plain, madeUp) => {
          const mark = { ...plain, madeUp: madeUp && plain.presence !== 'present' };
          const table = matrix(marks, legend);
          const written = markInTable(table, mark, { settings: settings() });
          expect(written).not.toBeNull();
          const reading = markParser(table, { settings: settings() })(written?.value ?? null);
          expect(reading.state === 'read' && isSameMark(reading.value, mark)).toBe(true);
        },
      ),
    );
  });
});

test.each<[string, string[], string, boolean]>([
  ['one sign for all leave', [], '注：√出勤 ○请假 ×缺席', true],
  ['one word in use for all leave', ['假', '√'], '', true],
  ['signs for kinds', [], '注：√出勤 △事假 ○请假', false],
  ['a kind in use', ['假', '病假'], '', false],
  ['nothing of leave', ['√'], '', false],
])('a sheet with %s', (_what, marks, legend, expected) => {
  expect(marksLeaveInGeneral(matrix(marks, legend), settings())).toBe(expected);
});
