import { attendanceBook } from '../attendance/build-attendance-book';
import { stateCouncilCalendar } from '../calendar/state-council-calendar';
import { themeDays } from '../calendar/build-theme-days';
import { duesAccounts } from '../dues/build-dues-accounts';
import type { Branch } from '../records/branch';
import type { IsoDate } from '../records/iso-date';
import type { Month } from '../records/month';
import type { CheckContext } from './context';
import { CATALOGUE } from './catalogue';
import type { Finding, RuleFinding, WaivedFinding } from './finding';
import { missingNeeds } from './needs';
import type { Rule } from './rule';
import { inReadingOrder } from './reading-order';
import { applyWaivers } from './waivers';

/** A rule that was not run, and what the workbook would have to hold for it. */
export interface NotChecked {
  readonly rule: string;
  readonly needs: readonly string[];
}

export interface CheckResult {
  readonly month: Month;
  readonly today: IsoDate;
  /** By severity, then sheet, row and column. */
  readonly findings: readonly Finding[];
  readonly waived: readonly WaivedFinding[];
  readonly notChecked: readonly NotChecked[];
}

export interface CheckRequest {
  readonly month: Month;
  /** The clock: overdue is judged against it. */
  readonly today: IsoDate;
}

/** Facts derived from the records once, for all rules and reports. */
export function checkContext(branch: Branch, request: CheckRequest): CheckContext {
  const calendar = stateCouncilCalendar(branch.settings.statedDays);
  const days = themeDays(branch);
  return {
    ...request,
    branch,
    calendar,
    themeDays: days,
    attendance: attendanceBook(branch, days),
    dues: duesAccounts(branch),
  };
}

/** Runs every rule of the catalogue over one month. All findings at once; pure. */
export function check(branch: Branch, request: CheckRequest, rules: readonly Rule[] = CATALOGUE): CheckResult {
  const context = checkContext(branch, request);
  const found: Finding[] = [];
  const notChecked: NotChecked[] = [];
  for (const rule of rules) {
    const chosen = branch.settings.severities.get(rule.id);
    if (chosen === 'off') continue;
    const needs = missingNeeds(rule.needs, branch);
    if (needs.length > 0) {
      notChecked.push({ rule: rule.id, needs });
      continue;
    }
    for (const finding of rule.check(context)) found.push(complete(rule, finding, chosen));
  }
  const { findings, waived } = applyWaivers(found, context);
  return { ...request, findings: inReadingOrder(findings), waived: inReadingOrder(waived), notChecked };
}

function complete(rule: Rule, finding: RuleFinding, chosen: Finding['severity'] | undefined): Finding {
  return {
    rule: rule.id,
    severity: chosen ?? finding.severity ?? rule.severity,
    clause: rule.clause,
    message: finding.message,
    data: finding.data,
    sheet: finding.cell?.sheet ?? finding.sheet ?? null,
    cell: finding.cell,
    cells: finding.cells ?? [],
    member: finding.member ?? null,
    month: finding.month,
    subjects: finding.subjects ?? [],
    suggestions: finding.suggestions ?? [],
  };
}
