import type { HalfYear } from '../../records/half-year';
import type { IsoDate } from '../../records/iso-date';
import type { Month } from '../../records/month';

/** What `theme-day check` is asked for, of one workbook or of many. */
export interface CheckOptions {
  readonly month?: Month;
  readonly half?: HalfYear;
  readonly today: IsoDate;
  /** Beside a month or half-year the year of tables that state none; alone the period itself. */
  readonly year?: number;
  readonly each: boolean;
  readonly json: boolean;
  /** A line of JSON for each workbook, be it one or many. */
  readonly jsonl: boolean;
  /** How many workbooks are worked on at once. */
  readonly jobs?: number;
}
