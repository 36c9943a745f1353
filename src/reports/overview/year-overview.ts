import type { Branch } from '../../records/branch';
import type { IsoDate } from '../../records/iso-date';
import { halfYear } from '../../records/half-year';
import type { Severity } from '../../records/settings';
import { yearPeriod, type Year } from '../../records/period';
import { checkContext } from '../../rules/check';
import { month, type Month } from '../../records/month';
import type { Finding } from '../../rules/finding';
import { severityCounts } from '../severity-counts';
import { grouped } from '../summary/grouped';
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
}

/** The same figures as in the two half-year summaries, laid side by side; the year is not checked yet. Pure. */
export function yearOverview(branch: Branch, { year, today }: YearOverviewRequest): YearOverview {
  const context = checkContext(branch, { month: month(year, 12), today });
  const halves = ([1, 2] as const).map((half) => summaryFacts(halfYear(year, half), context));
  const months = monthsOfYear(halves, context);
  return {
    year: yearPeriod(year),
    today,
    branchName: branch.settings.branchName,
    due: dueNow(context),
    months,
    otherFindings: null,
    meetings: meetingsHeld(
      branch.meetings,
      months.map((each) => each.month),
      today,
    ),
    members: membersOfYear(branch.members, halves, branch.settings),
  };
}

/** The same with what the check of the year found, counted by month; nothing else of it changes. */
export function withFindings(overview: YearOverview, findings: readonly Finding[]): YearOverview {
  const found = grouped(findings, (finding) => finding.month);
  const ofYear = new Set<Month | null>(overview.months.map((each) => each.month));
  return {
    ...overview,
    months: overview.months.map((each) => ({ ...each, findings: severityCounts(found.get(each.month) ?? []) })),
    otherFindings: severityCounts(findings.filter((finding) => !ofYear.has(finding.month))),
  };
}
