import type { CellRef } from './cell-ref';
import type { Field } from './field';
import type { IsoDate } from './iso-date';
import type { Month } from './month';

/** The nine kinds of theme activity, plan 三(三) 1 to 9, in the order of the plan. */
export const ACTIVITY_KINDS = [
  'study',
  'volunteering',
  'care',
  'patriotism',
  'integrity',
  'training',
  'redOrVillage',
  'cultureAndSport',
  'organisationalLife',
] as const;
export type ActivityKind = (typeof ACTIVITY_KINDS)[number];

/** Something that was done or not, or a text that says what was done ("8张"). */
export interface Done {
  readonly done: boolean;
  readonly text: string;
}

/** How long a session lasted. Plan 二(一): not less than half a day; 二(三): an outing at most one day. */
export interface Duration {
  readonly minutes: number;
  readonly text: string;
}

/**
 * One row of the schedule 活动安排 (what is planned for a month) or of the sessions
 * table 活动记录 (what was held). Often one table is both; then the same row is in
 * both lists.
 */
export interface ThemeDayRow {
  /** The month the row is for: its month cell, else the month of its actual, else of its planned date. Null if unreadable. */
  readonly month: Month | null;
  /** Where the month or date stands; findings about the row as a whole point here. */
  readonly cell: CellRef;
  readonly plannedDate: Field<IsoDate> | null;
  /** The actual date. */
  readonly date: Field<IsoDate> | null;
  readonly dateReason: Field<string> | null;
  readonly theme: Field<string> | null;
  readonly content: Field<string> | null;
  readonly category: Field<string> | null;
  /** Sections on duty, one entry each. */
  readonly organisers: Field<readonly string[]> | null;
  /** Committee members in charge, one entry each. */
  readonly leader: Field<readonly string[]> | null;
  readonly host: Field<string> | null;
  readonly recorder: Field<string> | null;
  readonly place: Field<string> | null;
  readonly duration: Field<Duration> | null;
  readonly outing: Field<boolean> | null;
  readonly noticeDate: Field<IsoDate> | null;
  readonly planDoc: Field<Done> | null;
  readonly study: Field<Done> | null;
  readonly oath: Field<boolean> | null;
  readonly duesCollected: Field<boolean> | null;
  readonly flag: Field<boolean> | null;
  readonly badge: Field<boolean> | null;
  readonly summary: Field<Done> | null;
  readonly photos: Field<Done> | null;
  readonly reportedTo: Field<Done> | null;
  readonly reportedOn: Field<IsoDate> | null;
  readonly expectedCount: Field<number> | null;
  readonly presentCount: Field<number> | null;
  readonly leaveCount: Field<number> | null;
  readonly absentCount: Field<number> | null;
  readonly observers: Field<string> | null;
  readonly notes: Field<string> | null;
}
