import type { AttendanceEntry, LeaveEntry } from '../records/attendance';
import type { IsoDate } from '../records/iso-date';
import type { Member } from '../records/member';
import type { Month } from '../records/month';

/** How a member stood to one theme day. */
export type Presence = 'present' | 'leave' | 'absent' | 'notExpected' | 'unmarked' | 'unknown';

/** Whether a missed session was made up, and what tells so. */
export interface MakeUp {
  readonly done: boolean;
  /** Null where only a mark or a yes says so. */
  readonly on: IsoDate | null;
}

/** One expected member at one theme day: the mark and the register's entry taken together. */
export interface Attendance {
  readonly member: Member;
  readonly month: Month;
  /** Date of the theme day. */
  readonly date: IsoDate;
  /**
   * By the mark; where the mark is a bare 补, by the register; `unknown` where the
   * mark cannot be read, or 补 stands without a register entry.
   */
  readonly presence: Presence;
  readonly makeUp: MakeUp;
  readonly entry: AttendanceEntry | null;
  readonly leave: LeaveEntry | null;
}

/** Attendance of every theme day, indexed once. */
export interface AttendanceBook {
  /**
   * Every expected member of the month's theme day in roster order; empty where no
   * session with a date is recorded: a plan is none.
   */
  of(month: Month): readonly Attendance[];
  /** Those of them who were on leave or absent: few, and asked for month after month. */
  missed(month: Month): readonly Attendance[];
  /** Whether anybody at all has a mark for that theme day. */
  hasMarks(month: Month): boolean;
  /** Months with a dated theme day and at least one mark, in order. */
  readonly months: readonly Month[];
  /** Whether the workbook can tell make-ups at all: a register, or any make-up mark. */
  readonly tellsMakeUps: boolean;
}
