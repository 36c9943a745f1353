import type { LeaveKind } from '../records/attendance';
import type { Fen } from '../records/fen';
import type { IsoDate } from '../records/iso-date';
import type { MemberKey } from '../records/member';
import type { Month } from '../records/month';
import type { Role } from '../records/role';
import type { HolidayNotice } from '../reading/holidays/holiday-notice';
import type { StepField } from '../roles/steps';
import type { RosterDifference } from './roster/roster-difference';
import type { Suggestion } from '../rules/finding';

/** What a person states is to be recorded. Nothing is filled in that was not stated, but for the due of a payment. */
export type Intent =
  | AttendanceIntent
  | LeaveIntent
  | MakeUpIntent
  | AbsenceIntent
  | PaymentIntent
  | ExemptionIntent
  | StandardIntent
  | ThemeDayIntent
  | PlanIntent
  | HolidaysIntent
  | PrepareIntent
  | RosterIntent
  | SuggestionIntent;

/** The sign-in of a theme day (plan 二(二)): one mark a member. Members not named keep what they have. */
export interface AttendanceIntent {
  readonly kind: 'attendance';
  readonly month: Month;
  readonly marks: readonly SignIn[];
  /** 列席人员, as one text; absent: not stated. */
  readonly observers?: string;
}

export interface SignIn {
  readonly member: MemberKey;
  readonly presence: 'present' | 'leave' | 'absent';
  /** Of a leave. */
  readonly leaveKind?: LeaveKind;
  readonly reason?: string;
  readonly approver?: string;
}

/** 请假: the entry of a leave in the register, and its mark. */
export interface LeaveIntent {
  readonly kind: 'leave';
  readonly member: MemberKey;
  readonly month: Month;
  readonly leaveKind: LeaveKind;
  readonly reason?: string;
  readonly approver?: string;
  readonly requestedOn?: IsoDate;
}

/** 通报、补课: told what was done, made up when and how. What is absent is left as it is. */
export interface MakeUpIntent {
  readonly kind: 'make-up';
  readonly member: MemberKey;
  readonly month: Month;
  readonly briefing?: string;
  readonly on?: IsoDate;
  readonly how?: string;
}

/** 联系教育情况 of one who was absent without leave: contact, reason, education, in the person's own words. */
export interface AbsenceIntent {
  readonly kind: 'absence';
  readonly member: MemberKey;
  readonly month: Month;
  readonly contact: string;
  readonly reason?: string;
}

/** 党费: payments that were taken. */
export interface PaymentIntent {
  readonly kind: 'payment';
  readonly payments: readonly PaymentMade[];
  /** All who owe are said to have paid: what is owed from before is remarked. */
  readonly isOfAll?: boolean;
}

export interface PaymentMade {
  readonly member: MemberKey;
  /** The months it pays for, both included. */
  readonly from: Month;
  readonly to: Month;
  /** Null: what is due for those months. */
  readonly amount: Fen | null;
  /** Null: not stated. */
  readonly paidOn: IsoDate | null;
}

/** 免交: those months are exempt, for a stated reason. */
export interface ExemptionIntent {
  readonly kind: 'exemption';
  readonly member: MemberKey;
  readonly from: Month;
  readonly to: Month;
  readonly reason: string;
}

/** 月党费标准: the monthly standard anew. */
export interface StandardIntent {
  readonly kind: 'standard';
  readonly member: MemberKey;
  /** Null: as computed from the base in the workbook. */
  readonly standard: Fen | null;
}

/** Steps of a theme day before and after it, as `ThemeDayRow` names them. */
export interface ThemeDayIntent {
  readonly kind: 'theme-day';
  readonly month: Month;
  readonly steps: readonly ThemeDayStep[];
}

/** A step as its column is read: a date, a yes or no, any words; some take a yes or no as well as words. */
export type ThemeDayStep =
  | { readonly field: StepField<'date'>; readonly date: IsoDate }
  | { readonly field: StepField<'yesNo' | 'done'>; readonly done: boolean }
  | { readonly field: StepField<'text' | 'done'>; readonly text: string };

/** 年度活动安排: the theme days of a year, as proposed and then changed by the person. */
export interface PlanIntent {
  readonly kind: 'plan';
  readonly year: number;
  readonly days: readonly PlannedDay[];
}

export interface PlannedDay {
  readonly month: Month;
  /** Null: left as it is. So are the others. */
  readonly date: IsoDate | null;
  /** Sections on duty; none: left as it is. */
  readonly organisers: readonly string[];
  readonly theme: string | null;
  readonly content: string | null;
  readonly category: string | null;
}

/** 准备一个月: the column, block, sheet or row of a month, before anything is recorded in it. */
export interface PrepareIntent {
  readonly kind: 'prepare';
  readonly month: Month;
  /** Only the tables of these roles; absent: all. */
  readonly roles?: readonly Role[];
}

/** 放假安排: the days off and the make-up workdays of a year, as its notice was read. */
export interface HolidaysIntent {
  readonly kind: 'holidays';
  readonly year: number;
  readonly notice: HolidayNotice;
}

/** 名册: differences from another list, as they were shown and accepted. */
export interface RosterIntent {
  readonly kind: 'roster';
  readonly differences: readonly RosterDifference[];
}

/** A suggestion of a finding, taken as it was shown. */
export interface SuggestionIntent {
  readonly kind: 'suggestion';
  readonly suggestions: readonly Suggestion[];
}
