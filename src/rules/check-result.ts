import type { RuleId } from '../locales/word-key';
import type { IsoDate } from '../records/iso-date';
import type { Month } from '../records/month';
import type { Period } from '../records/period';
import type { Finding, WaivedFinding } from './finding';
import type { Need } from './rule';

/** A rule that was not run, and what the workbook would have to hold for it. */
export interface NotChecked {
  readonly rule: RuleId;
  /** All of them are wanted; of each one of its alternatives, which "|" joins. */
  readonly wanted: readonly Need[];
  /** Only where it is of these months that the workbook does not hold them. */
  readonly months?: readonly Month[];
}

export interface CheckResult {
  /** What was checked: a month, a half-year or a year. */
  readonly period: Period;
  readonly today: IsoDate;
  /** By severity, then sheet, row and column. */
  readonly findings: readonly Finding[];
  readonly waived: readonly WaivedFinding[];
  readonly notChecked: readonly NotChecked[];
}
