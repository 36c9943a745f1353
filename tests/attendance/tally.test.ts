import fc from 'fast-check';
import type { Attendance, Presence } from '../../src/attendance/attendance-book';
import { attendanceRate, tally } from '../../src/attendance/tally';
import { day, member, monthOf } from '../branch-by-hand';

function attendance(presence: Presence, madeUp = false): Attendance {
  return {
    member: member('李明'),
    month: monthOf('2020-06'),
    date: day('2020-06-20'),
    presence,
    makeUp: { done: madeUp, on: null },
    entry: null,
    leave: null,
  };
}

test('whoever was not expected that day counts nowhere', () => {
  const all = [attendance('present'), attendance('notExpected'), attendance('leave'), attendance('unmarked')];
  expect(tally(all)).toEqual({ expected: 3, present: 1, leave: 1, absent: 0, madeUp: 0, unmarked: 1, unknown: 0 });
});

test('leave and absence include what was made up; a bare 补 counts as made up alone', () => {
  const all = [
    attendance('leave', true),
    attendance('absent', true),
    attendance('absent'),
    attendance('unknown', true),
  ];
  expect(tally(all)).toMatchObject({ expected: 4, leave: 1, absent: 2, madeUp: 3, unknown: 1 });
});

describe('rate', () => {
  test.each([
    [12, 13, 92.3],
    [1, 3, 33.3],
    [2, 3, 66.7],
    [1, 16, 6.3],
    [399, 500, 79.8],
    [1599, 2000, 80],
    [0, 5, 0],
    [5, 5, 100],
    [0, 0, null],
  ])('%i of %i: %j', (present, expected, rate) => {
    expect(attendanceRate(present, expected)).toBe(rate);
  });

  test('lies within a twentieth of the exact percentage', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.nat(5000), (expected, some) => {
        const present = Math.min(some, expected);
        const rate = attendanceRate(present, expected) ?? NaN;
        expect(Math.abs(rate - (present * 100) / expected)).toBeLessThanOrEqual(0.05 + 1e-9);
      }),
    );
  });
});
