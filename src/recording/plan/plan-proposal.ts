import type { IsoDate } from '../../records/iso-date';
import type { Month } from '../../records/month';
import type { PlannedDay } from '../intent';

/**
 * Where a proposed value comes from. `kept`: it stands in the schedule of that year.
 * `proposed`: worked out. `offered`: last year's, as a start. `none`: nothing stands
 * there and nothing is proposed; the person fills it in. `unreadable`: something
 * stands there that cannot be understood and is left alone.
 */
export type Origin = 'kept' | 'proposed' | 'offered' | 'none' | 'unreadable';

/** Of which each value of a planned day has its origin. */
export type PlannedField = 'date' | 'organisers' | 'theme' | 'content' | 'category';

/** One theme day as it is proposed; as it stands it can be recorded, with whatever the person changed. */
export interface ProposedDay extends PlannedDay {
  readonly origins: Readonly<Record<PlannedField, Origin>>;
  /** Why the date is not the appointed one of the month (normally the 20th); null where it is, and where it was kept. */
  readonly moved: MovedDay | null;
}

export interface MovedDay {
  readonly from: IsoDate;
  /** False where no working day lies within the days of adjustment: then the appointed day stands. */
  readonly found: boolean;
}

/** The theme days of a year (plan 二(一), 二(四), 三(三)), for a person to change and record. */
export interface PlanProposal {
  readonly year: number;
  /** Twelve, in order. */
  readonly days: readonly ProposedDay[];
  /**
   * False where the State Council's schedule of the year is neither published nor in
   * the settings: the dates then go by weekends alone.
   */
  readonly calendarKnown: boolean;
  /** The sections that take turns, those that served least in earlier years first; empty where none are known. */
  readonly sections: readonly string[];
  /** The sheet whose schedule of that year will be written into; null where a new sheet will be added. */
  readonly sheet: string | null;
  /** The months of which last year's schedule has a theme or content that is, or could be, offered. */
  readonly lastYear: readonly Month[];
}

export interface PlanOptions {
  /** Last year's themes, contents and categories as a start, where the schedule has none. */
  readonly offerLastYear?: boolean;
}
