import { createWorkbook } from '../../../src/hosts/xlsx/create-workbook';
import { XlsxMemoryHost } from '../../../src/hosts/xlsx/memory-host';
import type { LeaveKind } from '../../../src/records/attendance';
import { serialOfDate } from '../../../src/notation/serial-date';
import { makeUpsOwed } from '../../../src/recording/attendance/make-ups-owed';
import { signInList } from '../../../src/recording/attendance/sign-in-list';
import type { Intent, SignIn } from '../../../src/recording/intent';
import { record } from '../../../src/recording/record';
import { templateSheets } from '../../../src/reports/template/template-sheets';
import { bookOf, day, memberNamed, month } from '../dues/recorded';

const KINDS: readonly LeaveKind[] = ['personal', 'sick', 'publicDuty', 'travel', 'vacation', 'unspecified'];
const PEOPLE = ['李明', '王芳', '张伟', '赵敏', '陈静', '刘洋', '孙丽', '周强'];

/** The empty template of 2026 with a roster, and the date of June's theme day. */
async function templateHost(): Promise<XlsxMemoryHost> {
  const drafts = templateSheets({ year: 2026, settings: [], ruleTitles: [] });
  const host = new XlsxMemoryHost(createWorkbook(drafts, { title: '党支部' }), '党支部.xlsx');
  const roster = PEOPLE.flatMap((name, index) => [
    { row: 4 + index, column: 1, expected: null, value: name },
    { row: 4 + index, column: 3, expected: null, value: '正式党员' },
    { row: 4 + index, column: 4, expected: null, value: '办公室' },
  ]);
  const held = { row: 9, column: 2, expected: null, value: serialOfDate(day('2026-06-18'), false) };
  await host.apply([
    { kind: 'set-cells', sheet: '花名册', changes: roster },
    { kind: 'set-cells', sheet: '活动记录', changes: [held] },
  ]);
  return host;
}

test('the empty template takes every kind of mark by its own choices, and the make-up afterwards', async () => {
  const host = await templateHost();
  const book = bookOf(await host.read(), '2026-06-18');
  const marks = PEOPLE.map((name, index): SignIn => {
    const member = memberNamed(book, name).key;
    const leaveKind = KINDS[index];
    if (leaveKind !== undefined) return { member, presence: 'leave', leaveKind, reason: '看病', approver: '李明' };
    return { member, presence: index === KINDS.length ? 'absent' : 'present' };
  });
  const signIn: Intent = { kind: 'attendance', month: month('2026-06'), marks };
  const recording = record(book, [signIn]);
  expect([recording.refusals, recording.remarks]).toEqual([[], []]);
  await host.apply(recording.edits);

  const after = bookOf(await host.read(), '2026-06-18');
  expect(
    signInList(after, month('2026-06')).members.map(({ displayName, markText }) => [displayName, markText]),
  ).toEqual(['事假', '病假', '公假', '出差', '休假', '请假', '缺席', '√'].map((mark, index) => [PEOPLE[index], mark]));
  expect(record(after, [signIn]).edits).toEqual([]);

  const owed = makeUpsOwed(after.reading, day('2026-08-01')).items;
  expect(owed.map(({ displayName, overdueDays }) => [displayName, overdueDays])).toEqual(
    PEOPLE.slice(0, 7).map((name) => [name, 14]),
  );
  const settled = owed.map(({ member }): Intent => {
    return { kind: 'make-up', member, month: month('2026-06'), on: day('2026-08-01'), how: '自学', briefing: '是' };
  });
  await host.apply(record(after, settled).edits);
  expect(makeUpsOwed(bookOf(await host.read()).reading, day('2026-08-01')).items).toEqual([]);
});
