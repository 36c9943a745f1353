import type { Branch } from '../records/branch';
import { monthsOfHalf, previousHalf, type HalfYear } from '../records/half-year';
import type { IsoDate } from '../records/iso-date';
import { monthOf, type Month } from '../records/month';
import { checkContext } from '../rules/check';
import { duesBalance, type DuesBalance } from './dues/dues-balance';
import { monthsNotHeld, totalsOf, type DuesTotals } from './dues/half-year-dues';
import { meetingsHeld, type MeetingsHeld } from './meetings/meetings-held';
import { memberMonths, type MemberMonths } from './overview/member-of-year';
import { attendanceFigures, type AttendanceFigures } from './summary/attendance-figures';
import { membersOf, type MemberSummary } from './summary/by-member';
import { monthsOf, type MonthSummary } from './summary/by-month';
import { sectionsOf, type SectionSummary } from './summary/by-section';
import { openItems, type OpenItems } from './summary/open-items';
import { requiredSteps, type StepSummary } from './summary/required-steps';
import { summaryFacts } from './summary/summary-facts';
import { themeCoverage, type KindSummary } from './summary/theme-coverage';

export interface SummaryTotals {
  readonly members: number;
  /** Counted theme days. */
  readonly sessions: number;
  readonly attendance: AttendanceFigures;
  readonly dues: DuesTotals;
}

/** A half-year of a branch in figures: what the sheet, the JSON and the paragraph all show. */
export interface HalfYearSummary {
  readonly half: HalfYear;
  readonly today: IsoDate;
  readonly branchName: string | null;
  /** In roster order. */
  readonly members: readonly MemberSummary[];
  /** The same members, each month's mark and dues. */
  readonly memberMonths: readonly MemberMonths[];
  readonly months: readonly MonthSummary[];
  /** Those of the half-year before, to compare with; empty where nothing was held or paid in it. */
  readonly earlierMonths: readonly MonthSummary[];
  readonly sections: readonly SectionSummary[];
  readonly steps: readonly StepSummary[];
  readonly kinds: readonly KindSummary[];
  /** Other meetings by kind and quarter; null where the workbook lists none. */
  readonly meetings: MeetingsHeld | null;
  readonly open: OpenItems;
  /** Months that are over and that the ledger does not hold: their dues count as owed, and never as arrears. */
  readonly monthsNotInLedger: readonly Month[];
  readonly totals: SummaryTotals;
  /** Why due − paid need not be the arrears. */
  readonly balance: DuesBalance;
}

export interface HalfYearSummaryRequest {
  readonly half: HalfYear;
  /** Theme days after it are not counted; dues of months that are not over by it are not in arrears. */
  readonly today: IsoDate;
}

/**
 * Adds up a half-year: theme days dated on or before today that have at least one
 * mark, and the dues of all six months, the same to the fen as in the notice.
 */
export function halfYearSummary(branch: Branch, { half, today }: HalfYearSummaryRequest): HalfYearSummary {
  const context = checkContext(branch, { month: monthOf(today), today });
  const facts = summaryFacts(half, context);
  const months = monthsOf(facts);
  const before = monthsOf(summaryFacts(previousHalf(half), context));
  return {
    half,
    today,
    branchName: branch.settings.branchName,
    members: membersOf(facts),
    memberMonths: memberMonths(branch.members, [facts]),
    months,
    earlierMonths: before.some(({ isCounted, dues }) => isCounted || (dues.paid ?? 0) > 0) ? before : [],
    sections: sectionsOf(branch, facts, months),
    steps: requiredSteps(months),
    kinds: themeCoverage(months),
    meetings: meetingsHeld(branch.meetings, monthsOfHalf(half), today),
    open: openItems(facts, branch.settings.makeUpDays, today),
    monthsNotInLedger: monthsNotHeld(facts.members),
    totals: {
      members: facts.members.length,
      sessions: months.filter(({ isCounted }) => isCounted).length,
      attendance: attendanceFigures(facts.months.flatMap(({ attendances }) => attendances)),
      dues: totalsOf(facts.members),
    },
    balance: duesBalance(facts.members),
  };
}
