import type { CellRef } from './cell-ref';
import type { IsoDate } from './iso-date';
import type { Month } from './month';

/** The meetings of 三会一课 beside the theme day: of all members, of the committee, of a group, and the lecture. */
export const MEETING_KINDS = ['general', 'committee', 'group', 'lecture'] as const;
export type MeetingKind = (typeof MEETING_KINDS)[number];

/** One meeting that a list of what was held has a row for. */
export interface Meeting {
  readonly kind: MeetingKind;
  /** Null where the row tells neither month nor date, or they cannot be read. */
  readonly month: Month | null;
  /** Null where only the month is written. */
  readonly date: IsoDate | null;
  /** Where the month or date stands, else the row's first cell. */
  readonly cell: CellRef;
}
