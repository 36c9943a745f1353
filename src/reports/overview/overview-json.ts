import { yuanText, type Fen } from '../../records/fen';
import { meetingsJson } from '../meetings/meetings-text';
import type { JsonObject } from '../summary-json';
import type { DueNow, MakeUpDue } from './due-now';
import type { MemberOfYear } from './member-of-year';
import type { MonthOfYear } from './month-of-year';
import type { YearOverview } from './year-overview';

/**
 * The year as a plain object: the stable form of `overview --json`. Rates are
 * percentages with one decimal, amounts yuan with two decimals as text, null where
 * they are not known; dates are ISO; nothing is localised.
 */
export function overviewJson({ year, today, due, months, otherFindings, meetings, members }: YearOverview): JsonObject {
  return {
    year,
    today,
    due: dueJson(due),
    months: months.map(monthJson),
    otherFindings,
    meetings: meetings && meetingsJson(meetings),
    members: members.map(memberJson),
  };
}

function dueJson({ next, makeUps, arrears }: DueNow): JsonObject {
  const { month, date, isWritten, theme, place, organisers, preparations } = next;
  return {
    nextThemeDay: {
      month,
      date,
      written: isWritten,
      theme,
      place,
      organisers,
      preparations: preparations && { ...preparations },
    },
    makeUps: makeUps?.map((each) => ({ ...limitJson(each), month: each.month })) ?? null,
    arrears: arrears.map((each) => ({ ...limitJson(each), months: each.months, amount: yuanText(each.amount) })),
  };
}

function limitJson({ member, limit, standing }: Pick<MakeUpDue, 'member' | 'limit' | 'standing'>): JsonObject {
  return { name: member.displayName, limit, standing };
}

function monthJson({ month, standing, date, attendance, dues, openMakeUps, steps, findings }: MonthOfYear): JsonObject {
  const known = (amount: Fen | null): string | null => (amount === null ? null : yuanText(amount));
  return {
    month,
    standing,
    date,
    due: attendance.due,
    present: attendance.present,
    rate: attendance.rate,
    rateAfterMakeUp: attendance.rateAfterMakeUp,
    duesDue: known(dues.due),
    duesPaid: known(dues.paid),
    duesArrears: known(dues.arrears),
    openMakeUps,
    steps: steps && { ...steps },
    findings,
  };
}

function memberJson({ member, marks, dues, study }: MemberOfYear): JsonObject {
  return {
    name: member.displayName,
    study: study && { ...study },
    marks: marks.map(({ month, standing, date }) => ({ month, standing, date })),
    dues: dues.map(({ month, standing, due, paid, arrears }) => ({
      month,
      standing,
      due: yuanText(due),
      paid: yuanText(paid),
      arrears: yuanText(arrears),
    })),
  };
}
