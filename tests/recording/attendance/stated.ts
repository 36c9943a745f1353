import type { LeaveKind } from '../../../src/records/attendance';
import type { AttendanceIntent, SignIn } from '../../../src/recording/intent';
import type { RecordingBook } from '../../../src/recording/recording';
import { memberNamed, month } from '../dues/recorded';

/** Four members of a branch, three sections; 陈静 is an observer. */
export const ROSTER = `
# 花名册
姓名 | 科室   | 党员类别 | 入党时间
李明 | 办公室 | 正式党员 | 2008-07-01
王芳 | 人教科 | 正式党员 | 2010-07-01
张伟 | 技术科 | 正式党员 | 2012-07-01
赵敏 | 技术科 | 预备党员 | 2019-12-01
陈静 | 办公室 | 入党积极分子 |
`;

/** The theme days of April to June 2020. */
export const SESSIONS = `
# 活动记录
月份 | 实际时间    | 活动主题 | 列席人员 | 应到人数 | 实到人数
4月  | @2020-04-20 | 清明祭扫 |          | 4        | 4
5月  | @2020-05-20 | 廉政教育 |          | 4        | 3
6月  | @2020-06-22 | 党章学习 |          |          |
`;

const PRESENCES = { 到: 'present', 假: 'leave', 缺: 'absent' } as const;
const KINDS: Readonly<Record<string, LeaveKind>> = {
  事假: 'personal',
  病假: 'sick',
  公假: 'publicDuty',
  出差: 'travel',
};

/** A sign-in as lines: "李明 到", "王芳 事假 照顾家人 李明" (reason and approver), "张伟 假", "赵敏 缺". */
export function signIn(book: RecordingBook, of: string, ...lines: readonly string[]): AttendanceIntent {
  return { kind: 'attendance', month: month(of), marks: lines.map((line) => mark(book, line)) };
}

function mark(book: RecordingBook, line: string): SignIn {
  const [name = '', word = '', reason, approver] = line.split(' ');
  const leaveKind = KINDS[word];
  return {
    member: memberNamed(book, name).key,
    presence: leaveKind === undefined ? presence(word) : 'leave',
    ...(leaveKind === undefined ? {} : { leaveKind }),
    ...(reason === undefined ? {} : { reason }),
    ...(approver === undefined ? {} : { approver }),
  };
}

function presence(word: string): SignIn['presence'] {
  if (word === '到' || word === '假' || word === '缺') return PRESENCES[word];
  throw new Error(`no presence: ${word}`);
}
