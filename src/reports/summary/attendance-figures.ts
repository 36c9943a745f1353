import type { Attendance } from '../../attendance/attendance-book';
import { attendanceRate, tally } from '../../attendance/tally';

/**
 * Attendance counted over some members and some theme days, in person-times.
 * due = present + leave + absent + unmarked. Rates are percentages with one
 * decimal, half up; null where nobody was due.
 */
export interface AttendanceFigures {
  readonly due: number;
  readonly present: number;
  /** Leave and absence include those made up later. */
  readonly leave: number;
  readonly absent: number;
  /** Without a mark, or with one that cannot be told. */
  readonly unmarked: number;
  /** Sessions made up, a bare 补 that no register explains among them. */
  readonly madeUp: number;
  readonly rate: number | null;
  /** (present + made up) ÷ due. */
  readonly rateAfterMakeUp: number | null;
}

export function attendanceFigures(attendances: readonly Attendance[]): AttendanceFigures {
  const { expected, present, leave, absent, madeUp, unmarked, unknown } = tally(attendances);
  return {
    due: expected,
    present,
    leave,
    absent,
    unmarked: unmarked + unknown,
    madeUp,
    rate: attendanceRate(present, expected),
    rateAfterMakeUp: attendanceRate(present + madeUp, expected),
  };
}
