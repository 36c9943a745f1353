import * as fc from 'fast-check';
import { attendanceBook } from '../../../src/attendance/build-attendance-book';
import { themeDays } from '../../../src/calendar/build-theme-days';
import { dayOfRecording } from '../../../src/recording/attendance/day-of-recording';
import { leaveOfDay, marksOfDay } from '../../../src/recording/attendance/records-of-day';
import type { AbsenceIntent, AttendanceIntent, LeaveIntent, MakeUpIntent } from '../../../src/recording/intent';
import type { RecordingBook } from '../../../src/recording/recording';
import { addDays } from '../../../src/records/iso-date';
import { dayIn, month as monthAt } from '../../../src/records/month';
import type { CellValue, Snapshot } from '../../../src/workbook/snapshot';
import { bookOf, memberNamed, recorded } from '../dues/recorded';
import { LAYOUTS } from '../layouts/branches';

const NAMES = ['李明', '王芳', '张伟', '赵敏'] as const;
const NAME = fc.constantFrom(...NAMES);
const MONTH = fc.constantFrom(monthAt(2020, 4), monthAt(2020, 5), monthAt(2020, 6));
const WORDS = fc.constantFrom('照顾家人', '看病', '=1+1', '是', '外出 培训');
const LEAVE_KIND = fc.constantFrom('personal', 'sick', 'publicDuty', 'travel', 'vacation', 'unspecified');

/** An intent by the names of its members; `book` gives their keys. */
type Stated = (book: RecordingBook) => OwnIntent;

type OwnIntent = AttendanceIntent | LeaveIntent | MakeUpIntent | AbsenceIntent;

const signIn: fc.Arbitrary<Stated> = fc
  .record({
    month: MONTH,
    presences: fc.array(fc.constantFrom('present', 'leave', 'absent', null), { minLength: 4, maxLength: 4 }),
    leaveKind: LEAVE_KIND,
    reason: WORDS,
  })
  .map(({ month, presences, leaveKind, reason }) => (book) => ({
    kind: 'attendance',
    month,
    marks: presences.flatMap((presence, index) => {
      const name = NAMES[index];
      if (presence === null || name === undefined) return [];
      const member = memberNamed(book, name).key;
      return [presence === 'leave' ? { member, presence, leaveKind, reason } : { member, presence }];
    }),
  }));

const leave: fc.Arbitrary<Stated> = fc
  .record({ name: NAME, month: MONTH, leaveKind: LEAVE_KIND, reason: WORDS, approver: NAME })
  .map(({ name, ...rest }) => (book) => ({
    kind: 'leave',
    member: memberNamed(book, name).key,
    requestedOn: dayIn(rest.month, 12),
    ...rest,
  }));

const makeUp: fc.Arbitrary<Stated> = fc
  .record({ name: NAME, month: MONTH, after: fc.integer({ min: 1, max: 60 }), how: WORDS, briefing: WORDS })
  .map(({ name, month, after, how, briefing }) => (book) => ({
    kind: 'make-up',
    member: memberNamed(book, name).key,
    month,
    on: addDays(dayIn(month, 22), after),
    how,
    briefing,
  }));

const absence: fc.Arbitrary<Stated> = fc
  .record({ name: NAME, month: MONTH, contact: WORDS, reason: WORDS })
  .map(({ name, ...rest }) => (book) => ({ kind: 'absence', member: memberNamed(book, name).key, ...rest }));

const SEQUENCE = fc.array(fc.oneof(signIn, leave, makeUp, absence), { minLength: 1, maxLength: 5 });

describe.each(LAYOUTS.map((layout) => [layout.name, layout.snapshot] as const))('%s', (_name, snapshot) => {
  test('whatever is recorded, one after the other, is read back, once, and nothing else changes', () => {
    fc.assert(
      fc.property(SEQUENCE, (sequence) => {
        let book = bookOf(snapshot, '2020-08-31');
        for (const stated of sequence) {
          const intent = stated(book);
          const { recording, after } = recorded(book, intent);
          expect(recording.refusals).toEqual([]);
          demandReadBack(intent, after);
          expect(recorded(after, intent).recording.edits).toEqual([]);
          expect(valuesOf(after.snapshot)).toEqual(expectedValues(book, recording.edits));
          expect(otherRecords(after)).toEqual(otherRecords(book));
          book = after;
        }
      }),
      { numRuns: 12 },
    );
  });
});

function demandReadBack(intent: OwnIntent, { reading }: RecordingBook): void {
  const { branch } = reading;
  const day = dayOfRecording(branch, intent.month);
  const marks = marksOfDay(branch, day);
  switch (intent.kind) {
    case 'attendance':
      for (const { member, presence } of intent.marks) expect(marks.get(member)?.mark.value?.presence).toBe(presence);
      return;
    case 'leave':
      expect(marks.get(intent.member)?.mark.value?.presence).toBe('leave');
      expect(leaveOfDay(branch, day).get(intent.member)).toMatchObject({
        reason: { value: intent.reason },
        approver: { value: intent.approver },
      });
      return;
    case 'make-up': {
      expect(leaveOfDay(branch, day).get(intent.member)).toMatchObject({
        briefing: { value: { done: true } },
        makeUpOn: { value: intent.on },
        makeUpHow: { value: intent.how },
      });
      const book = attendanceBook(branch, themeDays(branch));
      const [own] = book.of(intent.month).filter(({ member }) => member.key === intent.member);
      if (own) expect(own.makeUp).toEqual({ done: true, on: intent.on });
      return;
    }
    case 'absence':
      expect(leaveOfDay(branch, day).get(intent.member)).toMatchObject({
        contact: { value: { done: true } },
        reason: { value: intent.reason },
      });
      return;
  }
}

/** Every value of the workbook, wherever a row that was inserted has moved it. */
function valuesOf({ sheets }: Snapshot): string[] {
  return sheets
    .flatMap(({ name, values }) => values.flatMap((row) => row.flatMap((value) => shown(name, value))))
    .sort();
}

/** The values before, those that the edits take away and put in place reckoned in. */
function expectedValues(book: RecordingBook, edits: ReturnType<typeof recorded>['recording']['edits']): string[] {
  const values = valuesOf(book.snapshot);
  for (const edit of edits) {
    if (edit.kind === 'set-cells') {
      for (const { expected, value } of edit.changes) {
        for (const gone of shown(edit.sheet, expected)) values.splice(values.indexOf(gone), 1);
        values.push(...shown(edit.sheet, value));
      }
    }
    if (edit.kind === 'add-rows') {
      values.push(...edit.rows.flatMap((row) => row.flatMap(({ value }) => shown(edit.sheet, value))));
    }
  }
  return values.sort();
}

function shown(sheet: string, value: CellValue): string[] {
  return value === null ? [] : [`${sheet} ${JSON.stringify(value)}`];
}

/** What has nothing to do with attendance. */
function otherRecords({ reading: { branch } }: RecordingBook): unknown {
  return {
    members: branch.members.map(({ key, duesStandard }) => [key, duesStandard?.value]),
    payments: branch.payments.map(({ person, from, paid }) => [person.member, from, paid.value]),
    sessions: branch.sessions.map(({ month, theme }) => [month, theme?.value]),
    schedule: branch.schedule.map(({ month, theme }) => [month, theme?.value]),
  };
}
