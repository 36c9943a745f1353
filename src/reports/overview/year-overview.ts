import type { Branch } from '../../records/branch';
import type { IsoDate } from '../../records/iso-date';
import { halfYear } from '../../records/half-year';
import type { Severity } from '../../records/settings';
import { yearPeriod, type Year } from '../../records/period';
import { checkContext } from '../../rules/check';
import { month } from '../../records/month';
import type { Finding } from '../../rules/finding';
import { severityCounts } from '../severity-counts';
import { summaryFacts } from '../summary/summary-facts';
import { meetingsHeld, type MeetingsHeld } from '../meetings/meetings-held';
import { dueNow, type DueNow } from './due-now';
import { membersOfYear, type MemberOfYear } from './member-of-year';
import { monthsOfYear, type MonthOfYear } from './month-of-year';

/** A year of a branch at one glance: what is due now, month by month, member by member. */
export interface YearOverview {
  readonly year: Year;
  readonly today: IsoDate;
  readonly branchName: string | null;
  readonly due: DueNow;
  /** All twelve, in order. */
  readonly months: readonly MonthOfYear[];
  /** Findings of the year's check that belong to no month of it; null where it was not checked. */
  readonly otherFindings: Readonly<Record<Severity, number>> | null;
  /** Other meetings by kind and quarter; null where the workbook lists none of this year. */
  readonly meetings: MeetingsHeld | null;
  /** In roster order: everyone who was a member in the year, was expected at a theme day or owed dues. */
  readonly members: readonly MemberOfYear[];
}

export interface YearOverviewRequest {
  readonly year: number;
  /** What is due is judged by it; theme days after it are not counted. */
  readonly today: IsoDate;
  /** Those of the check of this year; null where it has not been checked (yet). */
  readonly findings: readonly Finding[] | null;
}

/** The same figures as in the two half-year summaries, laid side by side. Pure. */
export function yearOverview(branch: Branch, { year, today, findings }: YearOverviewRequest): YearOverview {
  const context = checkContext(branch, { month: month(year, 12), today });
  const halves = ([1, 2] as const).map((half) => summaryFacts(branch, halfYear(year, half), today));
  const months = monthsOfYear(halves, context, findings);
  const ofYear = new Set(months.map((each) => each.month));
  const others = findings?.filter((finding) => finding.month === null || !ofYear.has(finding.month));
  return {
    year: yearPeriod(year),
    today,
    branchName: branch.settings.branchName,
    due: dueNow(context),
    months,
    otherFindings: others ? severityCounts(others) : null,
    meetings: meetingsHeld(
      branch.meetings,
      months.map((each) => each.month),
      today,
    ),
    members: membersOfYear(branch.members, halves, branch.settings),
  };
}
