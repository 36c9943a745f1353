import type { Intent } from '../../../src/recording/intent';
import { fenFromYuan } from '../../../src/records/fen';
import { keyOf } from '../../branch-by-hand';
import { bookOfText, month, recorded } from '../dues/recorded';

const BOOK = `
# 花名册
姓名 | 类别     | 月党费标准
李明 | 正式党员 | 30
王芳 | 正式党员 | 20
# 考勤
2026年考勤
姓名 | 5月 | 6月 | 备注
李明 | √   | √   |
王芳 | √   | √   |
# 党费
2026年党费
姓名 | 5月 | 6月 | 备注
李明 | 30  | 30  |
王芳 | 20  | 20  |
`;

const li = keyOf('李明');

/** Sheets of which the row of heads is another afterwards, with their heads. */
function heads(...intents: readonly Intent[]): Record<string, string> {
  const { recording, after } = recorded(bookOfText(BOOK, '2026-09-01'), ...intents);
  expect(recording.refusals).toEqual([]);
  return Object.fromEntries(
    after.snapshot.sheets.map(({ name, values }) => [name, (values[1] ?? []).map(String).join(' ')]),
  );
}

const AS_BEFORE = '姓名 5月 6月 备注';

test('a sign-in makes its month in the attendance alone', () => {
  expect(
    heads({ kind: 'attendance', month: month('2026-07'), marks: [{ member: li, presence: 'present' }] }),
  ).toMatchObject({ 考勤: '姓名 5月 6月 7月 备注', 党费: AS_BEFORE });
});

test('a leave likewise', () => {
  expect(heads({ kind: 'leave', member: li, month: month('2026-07'), leaveKind: 'personal' })).toMatchObject({
    考勤: '姓名 5月 6月 7月 备注',
    党费: AS_BEFORE,
  });
});

test('a payment of several months makes each of them in the ledger alone', () => {
  const payment = { member: li, from: month('2026-06'), to: month('2026-08'), amount: null, paidOn: null };
  expect(heads({ kind: 'payment', payments: [payment] })).toMatchObject({
    考勤: AS_BEFORE,
    党费: '姓名 5月 6月 7月 8月 备注',
  });
});

test('an exemption likewise', () => {
  const exemption = { kind: 'exemption', member: li, from: month('2026-07'), to: month('2026-08'), reason: '困难' };
  expect(heads(exemption as Intent)).toMatchObject({ 考勤: AS_BEFORE, 党费: '姓名 5月 6月 7月 8月 备注' });
});

test('what is refused for another reason makes no month', () => {
  const of = (amount: number) => ({
    member: li,
    from: month('2026-07'),
    to: month('2026-07'),
    amount: fenFromYuan(amount),
    paidOn: null,
  });
  const { recording, changed } = recorded(bookOfText(BOOK, '2026-09-01'), { kind: 'payment', payments: [of(-1)] });
  expect([recording.refusals.map(({ id }) => id), changed]).toEqual([['payment-no-amount'], []]);
});
