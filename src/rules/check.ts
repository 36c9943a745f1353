import { attendanceBook } from '../attendance/build-attendance-book';
import { stateCouncilCalendar } from '../calendar/state-council-calendar';
import { themeDays } from '../calendar/build-theme-days';
import { duesAccounts } from '../dues/build-dues-accounts';
import type { RuleId } from '../locales/word-key';
import type { Branch } from '../records/branch';
import type { IsoDate } from '../records/iso-date';
import type { Month } from '../records/month';
import type { Severity } from '../records/settings';
import type { CheckContext } from './context';
import { CATALOGUE } from './catalogue';
import type { Finding, RuleFinding, WaivedFinding } from './finding';
import { missingNeeds } from './needs';
import { otherCells } from './other-cells';
import type { Need, Rule } from './rule';
import { ruleIdLookup, type RuleNames } from './rule-names';
import { inReadingOrder } from './reading-order';
import { applyWaivers } from './waivers';

/** A rule that was not run, and what the workbook would have to hold for it. */
export interface NotChecked {
  readonly rule: RuleId;
  /** All of them are wanted; of each one of its alternatives, which "|" joins. */
  readonly wanted: readonly Need[];
  /** Only where it is of this month that the workbook does not hold them. */
  readonly month?: Month;
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
  /** Titles by which settings and waivers may name a rule; ids always do. */
  readonly ruleNames?: RuleNames;
}

/** Facts derived from the records once, for all rules and reports. */
export function checkContext(branch: Branch, { month, today }: CheckRequest): CheckContext {
  const calendar = stateCouncilCalendar(branch.settings.statedDays);
  const days = themeDays(branch);
  return {
    month,
    today,
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
  const ruleId = ruleIdLookup(request.ruleNames ?? new Map());
  const severities = new Map([...branch.settings.severities].map(([name, chosen]) => [ruleId(name), chosen]));
  const wanted = rules.filter((rule) => severities.get(rule.id) !== 'off');

  const notChecked: NotChecked[] = [];
  const running: Rule[] = [];
  for (const rule of wanted) {
    const missing = missingNeeds(rule.needs, branch);
    if (missing.length > 0) notChecked.push({ rule: rule.id, wanted: missing });
    else running.push(rule);
  }

  for (const rule of running) {
    const missing = rule.unmet?.(context) ?? [];
    if (missing.length > 0) notChecked.push({ rule: rule.id, wanted: missing, month: request.month });
  }

  const finish = (rule: Rule, found: Iterable<RuleFinding>): Finding[] =>
    [...found].map((finding) => complete(rule, finding, severities.get(rule.id)));
  const found = running.flatMap((rule) => finish(rule, rule.check(context)));
  const { findings, waived, unused } = applyWaivers(found, context, ruleId);
  const after = running.flatMap((rule) => finish(rule, rule.afterwards?.(context, { unusedWaivers: unused }) ?? []));

  return {
    month: request.month,
    today: request.today,
    findings: inReadingOrder([...findings, ...after]),
    waived: inReadingOrder(waived),
    notChecked,
  };
}

function complete(rule: Rule, finding: RuleFinding, chosen: Severity | 'off' | undefined): Finding {
  return {
    rule: rule.id,
    severity: chosen && chosen !== 'off' ? chosen : (finding.severity ?? rule.severity),
    clause: rule.clause,
    message: finding.message,
    data: finding.data,
    sheet: finding.cell?.sheet ?? finding.sheet ?? null,
    cell: finding.cell,
    cells: otherCells(finding.cell, finding.cells ?? []),
    member: finding.member ?? null,
    month: finding.month,
    subjects: finding.subjects ?? [],
    suggestions: finding.suggestions ?? [],
  };
}
