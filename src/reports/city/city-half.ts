import type { Fen } from '../../records/fen';
import type { HalfYear } from '../../records/half-year';
import type { IsoDate } from '../../records/iso-date';
import type { Month } from '../../records/month';
import type { Severity } from '../../records/settings';
import type { ActivityKind } from '../../records/theme-day-row';
import type { RequiredStep } from '../summary/required-steps';

/** Attendance of some branches and months, in person-times. Rates are percentages with one decimal, half up; null where nobody was due. */
export interface CityAttendance {
  readonly due: number;
  readonly present: number;
  readonly madeUp: number;
  readonly rate: number | null;
  readonly rateAfterMakeUp: number | null;
}

/** Null where it is known of nobody. */
export interface CityDues {
  readonly due: Fen | null;
  readonly paid: Fen | null;
  readonly arrears: Fen | null;
}

export interface CityBranch {
  /** Null where its workbook does not state it. */
  readonly name: string | null;
  readonly file: string;
  readonly members: number;
  /** Theme days. */
  readonly held: number;
  /** How many of the nine kinds were a theme. */
  readonly kinds: number;
  /** At how many theme days each step was taken. */
  readonly steps: Readonly<Record<RequiredStep, number>>;
  readonly attendance: CityAttendance;
  /** By rate, 1 the highest; branches of one rate share it. Null without a rate. */
  readonly place: number | null;
  readonly dues: CityDues;
  /** Members in arrears. */
  readonly debtors: number;
  readonly findings: Readonly<Record<Severity, number>>;
}

export interface CityMonth {
  readonly month: Month;
  readonly held: number;
  readonly attendance: CityAttendance;
  readonly dues: CityDues;
}

export interface CityStep {
  readonly step: RequiredStep;
  readonly taken: number;
  readonly notTaken: number;
  readonly untold: number;
}

export interface CityKind {
  /** Null for themes that fit none of the nine. */
  readonly kind: ActivityKind | null;
  readonly times: number;
  readonly branches: number;
}

export interface CityRule {
  readonly rule: string;
  readonly severity: Severity;
  readonly findings: number;
  readonly branches: number;
}

export interface CityTotals {
  readonly branches: number;
  readonly members: number;
  readonly held: number;
  readonly attendance: CityAttendance;
  readonly dues: CityDues;
  readonly debtors: number;
  readonly findings: Readonly<Record<Severity, number>>;
}

/** A half-year of many branches in figures: the superior's table. */
export interface CityHalf {
  readonly half: HalfYear;
  readonly today: IsoDate;
  /** In the order of their files; not all where there are more than a sheet should list. */
  readonly branches: readonly CityBranch[];
  readonly months: readonly CityMonth[];
  readonly steps: readonly CityStep[];
  readonly kinds: readonly CityKind[];
  /** Those that occur in most branches. */
  readonly rules: readonly CityRule[];
  readonly totals: CityTotals;
  /** Workbooks that could not be read, and the first of them. */
  readonly unread: { readonly count: number; readonly files: readonly string[] };
}
