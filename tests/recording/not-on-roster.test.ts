import type { Intent } from '../../src/recording/intent';
import { keyOf } from '../branch-by-hand';
import { bookOfText, month, recorded } from './dues/recorded';

const BOOK = `
# 花名册
姓名 | 类别     | 月党费标准
李明 | 正式党员 | 30
# 考勤
2026年考勤
姓名 | 5月 | 6月
李明 | √   | √
# 请假补课
2026年请假补课
姓名 | 月份 | 请假类型 | 请假事由 | 补课日期 | 联系教育情况
李明 | 5月  | 事假     | 看病     |          |
# 党费
2026年党费
姓名 | 5月 | 6月
李明 | 30  |
`;

const member = keyOf('周宁');
const june = month('2026-06');

test.each<Intent>([
  { kind: 'attendance', month: june, marks: [{ member, presence: 'present' }] },
  { kind: 'leave', member, month: june, leaveKind: 'personal' },
  { kind: 'make-up', member, month: june, how: '自学' },
  { kind: 'absence', member, month: june, contact: '已电话联系' },
  { kind: 'payment', payments: [{ member, from: june, to: june, amount: null, paidOn: null }] },
  { kind: 'exemption', member, from: june, to: june, reason: '生活困难' },
  { kind: 'standard', member, standard: null },
])('nobody who is not on the roster is recorded: $kind', (intent) => {
  const { refusals, changed } = recorded(bookOfText(BOOK, '2026-06-30'), intent);
  expect([refusals, changed]).toEqual([['not-on-roster name=周宁'], []]);
});
