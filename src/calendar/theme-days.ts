import type { IsoDate } from '../records/iso-date';
import type { Month } from '../records/month';
import type { ThemeDayRow } from '../records/theme-day-row';

/** The theme day of one month: its session row and its schedule row seen as one. */
export interface ThemeDay {
  readonly month: Month;
  /** The actual date, else the planned one; null too where the actual one is unreadable. */
  readonly date: IsoDate | null;
  /**
   * Whether the month has a session row with a date; where no sessions table exists
   * at all, a schedule row with a date. A date that cannot be read counts: it is
   * reported as unreadable, not as missing.
   */
  readonly held: boolean;
  /** Every field from the session row; where that is blank or has no such column, from the schedule row. */
  readonly row: ThemeDayRow;
  /** Further session rows of the month, farther from the 20th. */
  readonly extra: readonly ThemeDayRow[];
}

export interface ThemeDays {
  /** Null where neither table has a row for the month. */
  of(month: Month): ThemeDay | null;
  /** Every month that has a row, in order. */
  readonly months: readonly Month[];
}
