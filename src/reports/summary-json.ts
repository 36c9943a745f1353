import { yuanText, type Fen } from '../records/fen';
import type { DuesTotals } from './dues/half-year-dues';
import type { HalfYearSummary } from './half-year-summary';
import { meetingsJson } from './meetings/meetings-text';
import { KIND_NAMES } from './kind-names';
import type { AttendanceFigures } from './summary/attendance-figures';
import type { MemberSummary } from './summary/by-member';
import type { MonthSummary } from './summary/by-month';
import type { SectionSummary } from './summary/by-section';
import type { OpenItems } from './summary/open-items';

type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };
export type JsonObject = Readonly<Record<string, Json>>;

/**
 * The summary as a plain object: the stable form of `summary --json`. Rates are
 * percentages with one decimal, null where due is 0; amounts are yuan with two
 * decimals as text, null where they are not known, `duesComputed` the months whose due
 * was computed from the base; dates are ISO; nothing is localised.
 */
export function summaryJson(summary: HalfYearSummary): JsonObject {
  const { totals } = summary;
  return {
    half: summary.half,
    today: summary.today,
    members: summary.members.map(memberJson),
    months: summary.months.map(monthJson),
    sections: summary.sections.map(sectionJson),
    steps: summary.steps.map(({ step, held, done, missing, unknown }) => ({ step, held, done, missing, unknown })),
    kinds: summary.kinds.map(({ kind, months }) => ({ kind: kind && KIND_NAMES[kind], times: months.length, months })),
    meetings: summary.meetings && meetingsJson(summary.meetings),
    open: openJson(summary.open),
    monthsNotInLedger: summary.monthsNotInLedger,
    totals: {
      members: totals.members,
      sessions: totals.sessions,
      ...attendanceJson(totals.attendance),
      ...duesJson(totals.dues),
    },
  };
}

function memberJson({ member, attendance, dues, computedDues }: MemberSummary): JsonObject {
  return {
    name: member.displayName,
    ...attendanceJson(attendance),
    ...duesJson(dues),
    ...(computedDues.length === 0 ? {} : { duesComputed: computedDues }),
  };
}

function monthJson(month: MonthSummary): JsonObject {
  const { date, theme, kind, organisers, study, oath, duesCollected } = month;
  return {
    month: month.month,
    counted: month.isCounted,
    date,
    theme,
    category: kind && KIND_NAMES[kind],
    organisers,
    ...attendanceJson(month.attendance),
    study,
    oath,
    duesCollected,
    ...duesJson(month.dues),
  };
}

function sectionJson({ name, members, onDuty, attendance, dues }: SectionSummary): JsonObject {
  return {
    name,
    members,
    timesOnDuty: onDuty.length,
    monthsOnDuty: onDuty,
    ...attendanceJson(attendance),
    ...duesJson(dues),
  };
}

function attendanceJson(figures: AttendanceFigures): JsonObject {
  const { due, present, leave, absent, unmarked, madeUp, rate, rateAfterMakeUp } = figures;
  return { due, present, leave, absent, unmarked, madeUp, rate, rateAfterMakeUp };
}

function duesJson({ due, paid, arrears }: DuesTotals | MemberSummary['dues']): JsonObject {
  const known = (amount: Fen | null): string | null => (amount === null ? null : yuanText(amount));
  return { duesDue: known(due), duesPaid: known(paid), duesArrears: known(arrears) };
}

function openJson({ makeUps, arrears }: OpenItems): JsonObject {
  return {
    makeUps:
      makeUps?.map(({ member, month, date, presence, limit, isOverdue }) => ({
        name: member.displayName,
        month,
        date,
        presence,
        limit,
        overdue: isOverdue,
      })) ?? null,
    arrears: arrears.map(({ member, months, arrears: amount }) => ({
      name: member.displayName,
      months,
      amount: yuanText(amount),
    })),
  };
}
