import type { AbsenceIntent } from '../../../src/recording/intent';
import type { RecordingBook } from '../../../src/recording/recording';
import { bookOfText, memberNamed, month, recorded } from '../dues/recorded';
import { ROSTER, SESSIONS } from './stated';

const ATTENDANCE = `
# 考勤
2020年考勤表 | < | < | <
姓名 | 4月  | 5月  | 6月
李明 | √    | √    |
王芳 | √    | 事假 |
张伟 | 缺席 | √    |
`;

const REGISTER = `
# 请假补课
姓名 | 月份 | 类型 | 原因 | 联系教育情况
王芳 | 5月  | 事假 | 家事 |
李明 | 5月  | 无故缺席 | |
`;

function absence(book: RecordingBook, name: string, of: string, reason?: string): AbsenceIntent {
  const member = memberNamed(book, name).key;
  const stated = { kind: 'absence' as const, member, month: month(of), contact: '已谈话提醒' };
  return reason === undefined ? stated : { ...stated, reason };
}

test('gets a row in the register, in its own word for an absence', () => {
  const book = bookOfText(ROSTER + SESSIONS + ATTENDANCE + REGISTER);
  const done = recorded(book, absence(book, '张伟', '2020-04', '忘记时间'));
  expect(done.changed).toEqual([
    "请假补课!A4: (nothing) → '张伟'",
    "请假补课!B4: (nothing) → '4月'",
    "请假补课!C4: (nothing) → '无故缺席'",
    "请假补课!D4: (nothing) → '忘记时间'",
    "请假补课!E4: (nothing) → '已谈话提醒'",
  ]);
  expect(done.remarks).toEqual([]);
  expect(recorded(done.after, absence(book, '张伟', '2020-04', '忘记时间')).recording.edits).toEqual([]);
});

test('fills the row that is there, and leaves mark and kind alone', () => {
  const book = bookOfText(ROSTER + SESSIONS + ATTENDANCE + REGISTER);
  const done = recorded(book, absence(book, '王芳', '2020-05', '家里有事'));
  expect(done.changed).toEqual(["请假补课!D2: '家事' → '家里有事'", "请假补课!E2: (nothing) → '已谈话提醒'"]);
  expect(done.remarks).toEqual(['not-marked-absent 考勤!C4 name=王芳', 'replaces 请假补课!D2 old=家事 new=家里有事']);
});

test.each<[string, string, string]>([
  ['there is no register', '', 'register-needed name=张伟'],
  [
    'the register has no column for it',
    '\n# 请假补课\n姓名 | 月份 | 批准人\n王芳 | 5月 | 李明\n',
    'no-contact-column sheet=请假补课',
  ],
])('is refused where %s', (_what, register, refusal) => {
  const book = bookOfText(ROSTER + SESSIONS + ATTENDANCE + register);
  expect(recorded(book, absence(book, '张伟', '2020-04')).refusals).toEqual([refusal]);
});
