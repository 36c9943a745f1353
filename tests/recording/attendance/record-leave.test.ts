import type { LeaveIntent } from '../../../src/recording/intent';
import type { RecordingBook } from '../../../src/recording/recording';
import { bookOfText, day, memberNamed, month, real, recorded } from '../dues/recorded';
import { ROSTER, SESSIONS, signIn } from './stated';

const ATTENDANCE = `
# 考勤
2020年考勤表 | < | < | < | <
姓名 | 科室   | 4月  | 5月  | 6月
李明 | 办公室 | √    | √    |
王芳 | 人教科 | √    | 事假 |
张伟 | 技术科 | 缺席 | √    |
`;

const REGISTER = `
# 请假补课
2020年请假、缺席和补课登记 | < | < | < | < | < | <
姓名 | 活动日期    | 请假类型 | 请假事由 | 申请时间    | 批准人 | 补课日期
王芳 | @2020-05-20 | 因公     |          | @2020-05-18 |        |

`;

function leave(book: RecordingBook, name: string, of: string, rest: Partial<LeaveIntent> = {}): LeaveIntent {
  const member = memberNamed(book, name).key;
  return { kind: 'leave', member, month: month(of), leaveKind: 'personal', ...rest };
}

describe('a register whose names stand under another word', () => {
  const register = (head: string): string => `
# 请假补课
2020年请假登记 | < | < | <
${head} | 活动日期    | 请假事由 | 批准人
王芳    | @2020-05-20 | 出差     | 李明

`;

  test.each(['请假党员', '申请人', '同志'])('%s: the row names the member', (head) => {
    const book = bookOfText(ROSTER + SESSIONS + ATTENDANCE + register(head));
    const done = recorded(book, leave(book, '李明', '2020-06', { reason: '看病' }));
    expect(done.changed).toContain("请假补课!A4: (nothing) → '李明'");
  });

  test('a word that nobody knows: nothing is written, and it is said why', () => {
    const book = bookOfText(ROSTER + SESSIONS + ATTENDANCE + register('何许人'));
    const { recording } = recorded(book, leave(book, '李明', '2020-06', { reason: '看病' }));
    expect(recording.refusals).toMatchObject([{ id: 'no-name-column', data: { name: '李明', sheet: '请假补课' } }]);
    expect(recording.edits).toEqual([]);
  });
});

describe('a leave', () => {
  test('is registered and marked', () => {
    const book = bookOfText(ROSTER + SESSIONS + ATTENDANCE + REGISTER);
    const intent = leave(book, '李明', '2020-06', { reason: '看病', approver: '王芳', requestedOn: day('2020-06-19') });
    const done = recorded(book, intent);
    expect(done.changed).toEqual([
      "考勤!E3: (nothing) → '事假'",
      "请假补课!A4: (nothing) → '李明'",
      `请假补课!B4: (nothing) → ${real('2020-06-22')}`,
      "请假补课!C4: (nothing) → '事假'",
      "请假补课!D4: (nothing) → '看病'",
      `请假补课!E4: (nothing) → ${real('2020-06-19')}`,
      "请假补课!F4: (nothing) → '王芳'",
    ]);
    expect(done.remarks).toEqual([]);
    expect(recorded(done.after, intent).recording.edits).toEqual([]);
    expect(done.after.reading.branch.leave.at(-1)).toMatchObject({
      occasion: { month: '2020-06', date: '2020-06-22' },
      requestedOn: { value: '2020-06-19' },
      approver: { value: '王芳' },
    });
  });

  test("fills the member's row, in the register's word for its kind, and says what it replaces", () => {
    const book = bookOfText(ROSTER + SESSIONS + ATTENDANCE + REGISTER);
    const done = recorded(
      book,
      leave(book, '王芳', '2020-05', { leaveKind: 'publicDuty', approver: '李明', requestedOn: day('2020-05-19') }),
    );
    expect(done.changed).toEqual([
      "考勤!D4: '事假' → '公假'",
      `请假补课!E3: ${real('2020-05-18')} → ${real('2020-05-19')}`,
      "请假补课!F3: (nothing) → '李明'",
    ]);
    expect(done.remarks).toEqual([
      'replaces 请假补课!E3 old=2020-05-18 new=2020-05-19',
      'replaces 考勤!D4 old=事假 new=公假',
    ]);
  });

  test('guards name and date of the row that it fills', () => {
    const book = bookOfText(ROSTER + SESSIONS + ATTENDANCE + REGISTER);
    const { edits } = recorded(book, leave(book, '王芳', '2020-05', { reason: '照顾家人' })).recording;
    expect(edits).toContainEqual({
      kind: 'expect-cells',
      sheet: '请假补课',
      cells: [
        { row: 3, column: 1, expected: '王芳' },
        { row: 3, column: 2, expected: Number(real('2020-05-20')) },
      ],
    });
  });

  test('of which no kind is stated leaves the kind open', () => {
    const book = bookOfText(ROSTER + SESSIONS + ATTENDANCE + REGISTER);
    const done = recorded(book, leave(book, '张伟', '2020-06', { leaveKind: 'unspecified', reason: '外出' }));
    expect(done.changed.filter((line) => line.startsWith('请假补课!C'))).toEqual([]);
    expect(done.changed).toContain("考勤!E5: (nothing) → '请假'");
  });

  test('asked for before the day goes by the planned date', () => {
    const book = bookOfText(`${ROSTER}${ATTENDANCE}${REGISTER}
# 活动安排
月份 | 计划时间    | 活动主题
6月  | @2020-06-19 | 党课
`);
    expect(recorded(book, leave(book, '李明', '2020-06', { reason: '看病' })).changed).toContain(
      `请假补课!B4: (nothing) → ${real('2020-06-19')}`,
    );
  });

  test('stays in the mark alone where there is no register, and is said to', () => {
    const book = bookOfText(ROSTER + SESSIONS + ATTENDANCE);
    const done = recorded(book, leave(book, '李明', '2020-06', { reason: '看病', approver: '王芳' }));
    expect(done.changed).toEqual(["考勤!E3: (nothing) → '事假'"]);
    expect(done.remarks).toEqual(['leave-details-not-kept name=李明']);
  });

  test('stays in the register alone where the sheet has no column for the month', () => {
    const book = bookOfText(ROSTER + SESSIONS + ATTENDANCE.replace(' | 6月', ' | 备注') + REGISTER);
    const done = recorded(book, leave(book, '李明', '2020-06', { reason: '看病' }));
    expect(done.changed.map((line) => line.split('!')[0])).toEqual(new Array(4).fill('请假补课'));
    expect(done.remarks).toEqual(['attendance-no-column 考勤!D2 year=2020 month=6 sheet=考勤']);
  });

  test('is refused where neither can hold it', () => {
    const book = bookOfText(ROSTER + SESSIONS + ATTENDANCE + REGISTER);
    const done = recorded(book, leave(book, '李明', '2021-03'));
    expect(done.refusals).toEqual(['attendance-no-table year=2021 month=3', 'register-no-table year=2021']);
    expect(done.recording.edits).toEqual([]);
  });

  test('what the register has no column for is named', () => {
    const book = bookOfText(`${ROSTER}${SESSIONS}${ATTENDANCE}
# 请假登记
姓名 | 月份 | 请假事由
王芳 | 5月  | 照顾家人
`);
    const done = recorded(book, leave(book, '李明', '2020-06', { reason: '看病', approver: '王芳' }));
    expect(done.changed).toEqual([
      "考勤!E3: (nothing) → '事假'",
      "请假登记!A3: (nothing) → '李明'",
      "请假登记!B3: (nothing) → '6月'",
      "请假登记!C3: (nothing) → '看病'",
    ]);
    expect(done.remarks).toEqual(['no-column sheet=请假登记 field=approver']);
  });

  test('with its make-up in one go is one row', () => {
    const book = bookOfText(ROSTER + SESSIONS + ATTENDANCE + REGISTER);
    const member = memberNamed(book, '李明').key;
    const done = recorded(book, signIn(book, '2020-06', '李明 事假 看病 王芳'), {
      kind: 'make-up',
      member,
      month: month('2020-06'),
      on: day('2020-07-02'),
    });
    expect(done.changed.filter((line) => line.startsWith('请假补课!'))).toEqual([
      "请假补课!A4: (nothing) → '李明'",
      `请假补课!B4: (nothing) → ${real('2020-06-22')}`,
      "请假补课!C4: (nothing) → '事假'",
      "请假补课!D4: (nothing) → '看病'",
      "请假补课!F4: (nothing) → '王芳'",
      `请假补课!G4: (nothing) → ${real('2020-07-02')}`,
    ]);
  });
});
