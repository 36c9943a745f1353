import type { CellRef } from './cell-ref';
import type { Field } from './field';
import type { IsoDate } from './iso-date';
import type { Person } from './member';
import type { Month } from './month';
import type { Done } from './theme-day-row';

export type LeaveKind = 'personal' | 'sick' | 'publicDuty' | 'travel' | 'vacation' | 'unspecified';

/**
 * What an attendance mark says. `presence` is null for a bare 补, which tells that
 * the session was made up but not whether it was leave or absence.
 */
export interface Mark {
  readonly presence: 'present' | 'leave' | 'absent' | 'notExpected' | null;
  readonly leaveKind: LeaveKind | null;
  readonly madeUp: boolean;
}

/** The session a mark or a leave belongs to, as its own table states it. */
export interface Occasion {
  readonly month: Month;
  readonly date: IsoDate | null;
  /** Where it is stated: a column head, a cell of the row, or null for a sheet name. */
  readonly cell: CellRef | null;
}

/** One cell of an attendance matrix, or one row of an attendance list. Blank means unmarked. */
export interface AttendanceEntry {
  readonly person: Person;
  readonly occasion: Occasion;
  /** Unreadable where the legend does not hold the mark. */
  readonly mark: Field<Mark>;
}

/** What an attendance table as a whole covers, for members who have no row in it. */
export interface AttendanceTable {
  readonly layout: 'matrix' | 'list';
  readonly sheet: string;
  readonly occasions: readonly Occasion[];
  /** Every named row of the table (once each in a list), in order. */
  readonly people: readonly Person[];
}

/** One row of the leave and make-up register 请假补课 (plan 二(二)). */
export interface LeaveEntry {
  readonly person: Person;
  readonly occasion: Occasion;
  readonly kind: Field<string> | null;
  readonly reason: Field<string> | null;
  readonly requestedOn: Field<IsoDate> | null;
  readonly approver: Field<string> | null;
  /** 联系教育情况: the absent member was contacted, the reason found, criticism and education given. */
  readonly contact: Field<Done> | null;
  /** 通报活动内容: told what was done at the session. */
  readonly briefing: Field<Done> | null;
  /** A yes/no column 是否补课. */
  readonly madeUp: Field<boolean> | null;
  readonly makeUpOn: Field<IsoDate> | null;
  readonly makeUpHow: Field<string> | null;
  readonly notes: Field<string> | null;
}
