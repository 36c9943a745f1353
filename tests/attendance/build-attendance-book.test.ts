import fc from 'fast-check';
import { attendanceBook } from '../../src/attendance/build-attendance-book';
import type { AttendanceBook } from '../../src/attendance/attendance-book';
import { themeDays } from '../../src/calendar/build-theme-days';
import type { Branch } from '../../src/records/branch';
import { read } from '../../src/records/field';
import { cellRef } from '../../src/records/cell-ref';
import {
  ABSENT,
  branchOf,
  dateField,
  LEAVE,
  MADE_UP,
  marked,
  member,
  monthOf,
  NOT_EXPECTED,
  PRESENT,
  registered,
  textField,
  themeDayRow,
} from '../branch-by-hand';
import { anyBranch } from '../reports/any-branch';

const JUNE = monthOf('2020-06');
const JUNE_20 = themeDayRow('2020-06', { date: dateField('2020-06-20') });

function bookOf(parts: Partial<Branch>): AttendanceBook {
  const branch = branchOf({ members: [member('李明')], sessions: [JUNE_20], ...parts });
  return attendanceBook(branch, themeDays(branch));
}

function presences(book: AttendanceBook, month = JUNE): string[] {
  return book.of(month).map((each) => `${each.member.displayName} ${each.presence}`);
}

describe('who is on a page', () => {
  test('expected members in roster order; observers are never absent', () => {
    const book = bookOf({
      members: [member('王芳'), member('李明'), member('陈静', { category: 'activist' })],
      attendance: [marked('李明', '2020-06', PRESENT), marked('陈静', '2020-06', ABSENT)],
    });
    expect(presences(book)).toEqual(['王芳 unmarked', '李明 present']);
  });

  test('members admitted, transferred in and out in the middle of the year', () => {
    const book = bookOf({
      members: [
        member('李明', { category: 'probationary', joined: '2020-06-25' }),
        member('王芳', { transferredIn: '2020-06-01' }),
        member('张伟', { transferredOut: '2020-06-10' }),
      ],
      sessions: [themeDayRow('2020-05', { date: dateField('2020-05-20') }), JUNE_20],
    });
    expect(presences(book, monthOf('2020-05'))).toEqual(['张伟 unmarked']);
    expect(presences(book)).toEqual(['王芳 unmarked']);
  });

  test('nobody where the day has no date', () => {
    const book = bookOf({
      sessions: [themeDayRow('2020-06', { date: dateField('') })],
      attendance: [marked('李明', '2020-06', PRESENT)],
    });
    expect(book.of(JUNE)).toEqual([]);
    expect(book.hasMarks(JUNE)).toBe(false);
    expect(book.months).toEqual([]);
  });
});

describe('which mark counts', () => {
  test('of several sessions in the month the one of the theme day', () => {
    const book = bookOf({
      attendance: [marked('李明', '2020-06-28', PRESENT), marked('李明', '2020-06-20', null)],
    });
    expect(presences(book)).toEqual(['李明 unmarked']);
    expect(book.hasMarks(JUNE)).toBe(false);
  });

  test('of two rows the one that says something, the first of two that do', () => {
    const of = (...marks: Parameters<typeof marked>[2][]): string[] =>
      presences(bookOf({ attendance: marks.map((mark) => marked('李明', '2020-06', mark)) }));
    expect(of(null, ABSENT)).toEqual(['李明 absent']);
    expect(of(ABSENT, null)).toEqual(['李明 absent']);
    expect(of(PRESENT, ABSENT)).toEqual(['李明 present']);
  });

  test('its own date before a bare month', () => {
    const book = bookOf({
      attendance: [marked('李明', '2020-06', ABSENT), marked('李明', '2020-06-20', PRESENT)],
    });
    expect(presences(book)).toEqual(['李明 present']);
  });

  test('else the nearest', () => {
    const book = bookOf({
      attendance: [marked('李明', '2020-06-02', PRESENT), marked('李明', '2020-06-19', ABSENT)],
    });
    expect(presences(book)).toEqual(['李明 absent']);
  });

  test.each([
    ['2020-06-18', '2020-06-22'],
    ['2020-06-22', '2020-06-18'],
  ])('of two as near as each other the first in the workbook: %s before %s', (first, second) => {
    const book = bookOf({ attendance: [marked('李明', first, PRESENT), marked('李明', second, ABSENT)] });
    expect(presences(book)).toEqual(['李明 present']);
  });

  test('never that of a further session of the month', () => {
    const book = bookOf({
      sessions: [JUNE_20, themeDayRow('2020-06', { date: dateField('2020-06-28') })],
      attendance: [marked('李明', '2020-06-28', ABSENT)],
    });
    expect(presences(book)).toEqual(['李明 unmarked']);
  });

  test('a date in the next month, where the theme day was held then', () => {
    const book = bookOf({
      sessions: [themeDayRow('2020-06', { date: dateField('2020-07-02') })],
      attendance: [marked('李明', '2020-07-02', ABSENT)],
    });
    expect(presences(book)).toEqual(['李明 absent']);
  });

  test('a sign that the legend does not hold is unknown, not a gap', () => {
    const book = bookOf({ attendance: [marked('李明', '2020-06', '?')] });
    expect(presences(book)).toEqual(['李明 unknown']);
    expect(book.hasMarks(JUNE)).toBe(true);
  });
});

describe('a bare 补', () => {
  const attendance = [marked('李明', '2020-06', MADE_UP)];
  const done = read({ done: true, text: '已谈话' }, cellRef('请假补课', 2, 5));
  test.each([
    ['no register', null, 'unknown'],
    ['kind 事假', registered('李明', '2020-06', { kind: textField('事假') }), 'leave'],
    ['kind 无故缺席', registered('李明', '2020-06', { kind: textField('无故缺席') }), 'absent'],
    ['an approver', registered('李明', '2020-06', { approver: textField('赵敏') }), 'leave'],
    ['criticism and education', registered('李明', '2020-06', { contact: done }), 'absent'],
    ['an entry that says nothing', registered('李明', '2020-06'), 'unknown'],
  ])('%s', (_, entry, presence) => {
    const book = bookOf({ attendance, leave: entry === null ? [] : [entry] });
    expect(book.of(JUNE)[0]).toMatchObject({ presence, makeUp: { done: true, on: null } });
    expect(book.tellsMakeUps).toBe(true);
  });
});

describe('make-ups', () => {
  const attendance = [marked('李明', '2020-06', LEAVE)];
  const yes = read(true, cellRef('请假补课', 2, 8));
  const no = read(false, cellRef('请假补课', 2, 8));
  test.each([
    ['no entry', null, { done: false, on: null }],
    ['a date', registered('李明', '2020-06', { makeUpOn: dateField('2020-07-01') }), { done: true, on: '2020-07-01' }],
    [
      'a date that cannot be read',
      registered('李明', '2020-06', { makeUpOn: dateField('?') }),
      { done: false, on: null },
    ],
    ['a yes', registered('李明', '2020-06', { madeUp: yes }), { done: true, on: null }],
    ['a no', registered('李明', '2020-06', { madeUp: no }), { done: false, on: null }],
    ['only the manner kept', registered('李明', '2020-06', { makeUpHow: textField('自学') }), { done: true, on: null }],
    [
      'the manner beside a blank date',
      registered('李明', '2020-06', { makeUpHow: textField('自学'), makeUpOn: dateField('') }),
      { done: false, on: null },
    ],
    ['an entry for another month', registered('李明', '2020-05', { madeUp: yes }), { done: false, on: null }],
  ])('%s', (_, entry, makeUp) => {
    const [first] = bookOf({ attendance, leave: entry === null ? [] : [entry] }).of(JUNE);
    expect(first?.makeUp).toEqual(makeUp);
  });

  test('a workbook with neither register nor make-up mark cannot tell', () => {
    expect(bookOf({ attendance }).tellsMakeUps).toBe(false);
    expect(bookOf({ attendance, roles: new Set(['roster', 'sessions', 'leave']) }).tellsMakeUps).toBe(true);
  });
});

test('months are those with a dated day and at least one mark', () => {
  const book = bookOf({
    sessions: [
      themeDayRow('2020-04', { date: dateField('2020-04-20') }),
      themeDayRow('2020-05', { date: dateField('2020-05-20') }),
      JUNE_20,
    ],
    attendance: [
      marked('李明', '2020-04', NOT_EXPECTED),
      marked('李明', '2020-05', null),
      marked('李明', '2020-06', PRESENT),
    ],
  });
  expect(book.months).toEqual(['2020-04', '2020-06']);
});

test('those who missed the day are those of the page who were on leave or absent', () => {
  fc.assert(
    fc.property(anyBranch, (branch) => {
      const book = attendanceBook(branch, themeDays(branch));
      for (const month of book.months) {
        const missed = book.of(month).filter(({ presence }) => presence === 'leave' || presence === 'absent');
        expect(book.missed(month)).toEqual(missed);
      }
    }),
  );
});
