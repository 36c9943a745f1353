import { attendanceBook } from '../attendance/build-attendance-book';
import { stateCouncilCalendar } from '../calendar/state-council-calendar';
import { themeDays } from '../calendar/build-theme-days';
import { duesAccounts } from '../dues/build-dues-accounts';
import type { Branch } from '../records/branch';
import type { IsoDate } from '../records/iso-date';
import type { Month } from '../records/month';
import { monthsOfPeriod, type Period } from '../records/period';
import type { Severity } from '../records/settings';
import type { CheckContext } from './context';
import { CATALOGUE } from './catalogue';
import type { CheckResult, NotChecked } from './check-result';
import type { Finding, RuleFinding } from './finding';
import { missingNeeds } from './needs';
import { otherCells } from './other-cells';
import type { Rule } from './rule';
import { ruleIdLookup, type RuleNames } from './rule-names';
import { onceEach } from './once-each';
import { inReadingOrder } from './reading-order';
import { applyWaivers } from './waivers';

export interface PeriodRequest {
  readonly period: Period;
  /** The clock: overdue is judged against it. */
  readonly today: IsoDate;
  /** Titles by which settings and waivers may name a rule; ids always do. */
  readonly ruleNames?: RuleNames;
}

export interface CheckRequest extends Omit<PeriodRequest, 'period'> {
  readonly month: Month;
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
  return checkPeriod(branch, { ...request, period: request.month }, rules);
}

/**
 * Runs every rule over each month of a period. What is still open from month to
 * month, and what belongs to no month, is reported once. Pure.
 */
export function checkPeriod(
  branch: Branch,
  { period, ...request }: PeriodRequest,
  rules: readonly Rule[] = CATALOGUE,
): CheckResult {
  const months = monthsOfPeriod(period);
  const [first, ...later] = months;
  if (first === undefined) throw new RangeError(`no months in ${period}`);
  const context = checkContext(branch, { ...request, month: first });
  const each = [first, ...later].map((month) => checkMonth({ ...context, month }, request.ruleNames, rules));
  return { period, today: request.today, ...(each.length === 1 && each[0] ? each[0] : onceEach(each)) };
}

/** What one month's rules say. */
type MonthResult = Pick<CheckResult, 'findings' | 'waived' | 'notChecked'>;

function checkMonth(context: CheckContext, names: RuleNames | undefined, rules: readonly Rule[]): MonthResult {
  const { branch, month } = context;
  const ruleId = ruleIdLookup(names ?? new Map());
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
    if (missing.length > 0) notChecked.push({ rule: rule.id, wanted: missing, months: [month] });
  }

  const finish = (rule: Rule, found: Iterable<RuleFinding>): Finding[] =>
    [...found].map((finding) => complete(rule, finding, severities.get(rule.id)));
  const found = withoutReplaced(
    running.flatMap((rule) => finish(rule, rule.check(context))),
    running,
  );
  const { findings, waived, unused } = applyWaivers(found, context, ruleId);
  const after = running.flatMap((rule) => finish(rule, rule.afterwards?.(context, { unusedWaivers: unused }) ?? []));

  return {
    findings: inReadingOrder([...findings, ...after]),
    waived: inReadingOrder(waived),
    notChecked,
  };
}

/** Drops what a graver finding about the same person and month says better. */
function withoutReplaced(found: readonly Finding[], rules: readonly Rule[]): readonly Finding[] {
  const replaced = new Set<string>();
  const about = (rule: string, { person, month }: Finding): string => JSON.stringify([rule, person, month]);
  for (const { id, insteadOf } of rules) {
    if (!insteadOf) continue;
    for (const finding of found) {
      if (finding.rule === id) for (const rule of insteadOf) replaced.add(about(rule, finding));
    }
  }
  if (replaced.size === 0) return found;
  return found.filter((finding) => finding.person === null || !replaced.has(about(finding.rule, finding)));
}

function complete(rule: Rule, finding: RuleFinding, chosen: Severity | 'off' | undefined): Finding {
  const who = finding.member ?? null;
  const isOfRoster = who !== null && typeof who !== 'string';
  return {
    rule: rule.id,
    severity: chosen && chosen !== 'off' ? chosen : (finding.severity ?? rule.severity),
    clause: rule.clause,
    message: finding.message,
    data: finding.data,
    sheet: finding.cell?.sheet ?? finding.sheet ?? null,
    cell: finding.cell,
    cells: otherCells(finding.cell, finding.cells ?? []),
    member: isOfRoster ? who.displayName : who,
    person: isOfRoster ? who.key : null,
    month: finding.month,
    subjects: finding.subjects ?? [],
    suggestions: finding.suggestions ?? [],
  };
}
