import type { IsoDate } from '../records/iso-date';

/** Rest days and workdays by the State Council's schedule, with the days the office stated itself on top. */
export interface Calendar {
  /**
   * A day off: a public holiday, or a weekend day that is not a 调休 workday. In a
   * year whose schedule is not known, weekends alone.
   */
  isRestDay(date: IsoDate): boolean;
  /** Whether the schedule of that year is known, from the calendar or from settings. */
  knows(year: number): boolean;
}
