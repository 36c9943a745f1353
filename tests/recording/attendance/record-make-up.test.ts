import type { MakeUpIntent } from '../../../src/recording/intent';
import type { RecordingBook } from '../../../src/recording/recording';
import { bookOfText, day, memberNamed, month, recorded } from '../dues/recorded';
import { ROSTER, SESSIONS } from './stated';

const ATTENDANCE = `
# 考勤
2020年考勤表 | < | < | <
姓名 | 4月  | 5月  | 6月
李明 | √    | √    |
王芳 | √    | 事假 |
张伟 | 缺席 | √    |
赵敏 | √    | △    |
`;

function register(head: string, row: string): string {
  return `
# 请假补课
姓名 | 活动日期  | ${head}
王芳 | 2020.5.20 | ${row}
`;
}

function makeUp(book: RecordingBook, name: string, of: string, rest: Partial<MakeUpIntent>): MakeUpIntent {
  return { kind: 'make-up', member: memberNamed(book, name).key, month: month(of), ...rest };
}

const WHOLE = { briefing: '是', on: day('2020-06-05'), how: '自学' };

describe('a make-up with a register', () => {
  test.each<[string, string, string, string[]]>([
    [
      'briefing, date and form',
      '通报活动内容 | 补课日期 | 补课方式',
      '             |          |',
      ["请假补课!C2: (nothing) → '是'", '请假补课!D2: (nothing) → 43987', "请假补课!E2: (nothing) → '自学'"],
    ],
    [
      'a yes beside the date',
      '是否通报 | 是否补课 | 补课时间',
      '√        |          |',
      ["请假补课!D2: (nothing) → '√'", '请假补课!E2: (nothing) → 43987'],
    ],
    ['a column 补课情况 that answers yes or no', '是否通报 | 补课情况', '是       | 否', ["请假补课!D2: '否' → '是'"]],
  ])('fills in %s', (_what, head, row, changed) => {
    const book = bookOfText(ROSTER + SESSIONS + ATTENDANCE + register(head, row));
    const done = recorded(book, makeUp(book, '王芳', '2020-05', WHOLE));
    expect(done.changed).toEqual(changed);
    expect(recorded(done.after, makeUp(book, '王芳', '2020-05', WHOLE)).recording.edits).toEqual([]);
  });

  test('puts the date into 补课情况 where others have theirs there', () => {
    const book = bookOfText(
      `${ROSTER}${SESSIONS}${ATTENDANCE}${register('补课情况', '')}李明 | 2020.4.20 | 2020.5.8\n`,
    );
    const done = recorded(book, makeUp(book, '王芳', '2020-05', { on: day('2020-06-05') }));
    expect(done.changed).toEqual(["请假补课!C2: (nothing) → '2020.6.5'"]);
    expect(recorded(done.after, makeUp(book, '王芳', '2020-05', { on: day('2020-06-05') })).recording.edits).toEqual(
      [],
    );
  });

  test('adds a row for one who has none, and calls an absence one', () => {
    const book = bookOfText(ROSTER + SESSIONS + ATTENDANCE + register('请假类型 | 补课日期', '事假 |'));
    const done = recorded(book, makeUp(book, '张伟', '2020-04', { on: day('2020-05-05') }));
    expect(done.changed).toEqual([
      "请假补课!A3: (nothing) → '张伟'",
      "请假补课!B3: (nothing) → '2020.4.20'",
      "请假补课!C3: (nothing) → '缺席'",
      '请假补课!D3: (nothing) → 43956',
    ]);
  });

  test('keeps the row of another month apart', () => {
    const book = bookOfText(
      `${ROSTER}${SESSIONS}${ATTENDANCE}${register('补课日期', '')}王芳 | 2020.4.20 |\n王芳 | 2020.6.22 |\n`,
    );
    const done = recorded(book, makeUp(book, '王芳', '2020-04', { on: day('2020-05-05') }));
    expect(done.changed).toEqual(['请假补课!C3: (nothing) → 43956']);
  });

  test('only told what was done is not made up', () => {
    const book = bookOfText(ROSTER + SESSIONS + ATTENDANCE + register('通报情况 | 是否补课', ' | '));
    const done = recorded(book, makeUp(book, '王芳', '2020-05', { briefing: '电话告知' }));
    expect(done.changed).toEqual(["请假补课!C2: (nothing) → '电话告知'"]);
  });

  test('without a date, in a register that goes by dates, is said not to count yet', () => {
    const book = bookOfText(ROSTER + SESSIONS + ATTENDANCE + register('补课日期 | 补课方式', ' | '));
    const done = recorded(book, makeUp(book, '王芳', '2020-05', { how: '自学' }));
    expect(done.changed).toEqual(["请假补课!D2: (nothing) → '自学'"]);
    expect(done.remarks).toEqual(['make-up-undated name=王芳 sheet=请假补课']);
  });

  test('of one who was there is pointed at', () => {
    const book = bookOfText(ROSTER + SESSIONS + ATTENDANCE + register('补课日期', ''));
    expect(recorded(book, makeUp(book, '李明', '2020-05', { on: day('2020-06-05') })).remarks).toContain(
      'make-up-of-present name=李明',
    );
  });

  test('in a register without a column for it goes into the mark', () => {
    const book = bookOfText(ROSTER + SESSIONS + ATTENDANCE + register('请假事由 | 批准人', '家事 | 李明'));
    const done = recorded(book, makeUp(book, '王芳', '2020-05', { on: day('2020-06-05') }));
    expect(done.changed).toEqual(["考勤!C4: '事假' → '事假/补'"]);
    expect(done.remarks).toContain('no-column sheet=请假补课 field=makeUpOn');
  });
});

describe('a make-up without a register', () => {
  test.each([
    ['王芳', '2020-05', "考勤!C4: '事假' → '事假/补'"],
    ['张伟', '2020-04', "考勤!B5: '缺席' → '缺席（已补课）'"],
  ])('of %s becomes a part of the mark', (name, of, changed) => {
    const book = bookOfText(ROSTER + SESSIONS + ATTENDANCE);
    const done = recorded(book, makeUp(book, name, of, WHOLE));
    expect(done.changed).toEqual([changed]);
    expect(done.remarks).toContain(`make-up-details-not-kept name=${name}`);
    const again = recorded(done.after, makeUp(book, name, of, WHOLE));
    expect(again.recording.edits).toEqual([]);
    expect(again.refusals).toEqual([]);
  });

  test.each([
    ['李明', '2020-05', 'is there', 'make-up-of-whom 考勤!C3 name=李明'],
    ['王芳', '2020-06', 'has no mark', 'make-up-of-whom 考勤!D4 name=王芳'],
  ])('of %s in %s, who %s, is refused', (name, of, _who, refusal) => {
    const book = bookOfText(ROSTER + SESSIONS + ATTENDANCE);
    expect(recorded(book, makeUp(book, name, of, WHOLE)).refusals).toEqual([refusal]);
  });

  test('a briefing alone has no place', () => {
    const book = bookOfText(ROSTER + SESSIONS + ATTENDANCE);
    expect(recorded(book, makeUp(book, '王芳', '2020-05', { briefing: '是' })).refusals).toEqual([
      'register-needed name=王芳',
    ]);
  });
});
