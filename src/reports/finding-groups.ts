import type { RuleId } from '../locales/word-key';
import type { Branch } from '../records/branch';
import { monthsOfPeriod, type Period } from '../records/period';
import type { Month } from '../records/month';
import type { Severity } from '../records/settings';
import { CATALOGUE } from '../rules/catalogue';
import type { Finding } from '../rules/finding';
import { RULE_GROUPS, type RuleGroup } from '../rules/rule';

/** At least one finding. */
export type Line = readonly [Finding, ...Finding[]];

/** Findings that are read as one line: those of one person and kind, or one alone. */
export interface FindingGroup {
  readonly rule: RuleId;
  readonly subject: RuleGroup;
  /** The gravest of them. */
  readonly severity: Severity;
  /** Whom all of them concern; null for facts about no person, and for a month that nobody has paid. */
  readonly member: string | null;
  /** By month. */
  readonly findings: Line;
  /**
   * one: a single finding, in its own words · person: several of one person and kind ·
   * everybody: months for which not one of those who owe has paid.
   */
  readonly kind: 'one' | 'person' | 'everybody';
}

export interface GroupedFindings {
  /** Facts of the period, and of no month: gravest first, then by subject. */
  readonly current: readonly FindingGroup[];
  /** Still open from earlier months (以前未了), likewise. */
  readonly earlier: readonly FindingGroup[];
}

export interface GroupingRequest {
  readonly period: Period;
  /** Months for which the ledger holds no payment of anybody. */
  readonly monthsWithoutPayment: ReadonlySet<Month>;
  /** Nothing is put together: each finding a group of its own. */
  readonly each?: boolean;
}

const SUBJECTS = new Map(CATALOGUE.map(({ id, group }) => [id, group]));

/** One or two such lines are read at a glance; from here on one says it for all. */
const MANY = 3;

/**
 * The findings as a person reads them: not one line per member and month, but one
 * per person and kind, and one where nobody has paid at all. The findings
 * themselves stay as they are; each is in exactly one group.
 */
export function groupFindings(findings: readonly Finding[], request: GroupingRequest): GroupedFindings {
  const first = monthsOfPeriod(request.period)[0];
  const isEarlier = ({ month }: Finding): boolean => month !== null && first !== undefined && month < first;
  return {
    current: grouped(
      findings.filter((finding) => !isEarlier(finding)),
      request,
    ),
    earlier: grouped(findings.filter(isEarlier), request),
  };
}

/** Of the months before and in the period those for which the ledger holds no payment of anybody. */
export function monthsWithoutPayment(
  { payments }: Pick<Branch, 'payments'>,
  findings: readonly Finding[],
): ReadonlySet<Month> {
  const months = new Set(findings.flatMap(({ rule, month }) => (rule === 'dues-unpaid' && month ? [month] : [])));
  for (const { paid, from, to } of payments) {
    if (paid.state === 'blank' || (paid.state === 'read' && paid.value === 0)) continue;
    for (const month of months) if (from <= month && month <= to) months.delete(month);
  }
  return months;
}

function grouped(findings: readonly Finding[], { monthsWithoutPayment, each }: GroupingRequest): FindingGroup[] {
  if (each) return inOrder(findings.map((finding) => groupOf([finding], 'person')));
  const ofAll = findings.filter(
    ({ rule, month }) => rule === 'dues-unpaid' && month !== null && monthsWithoutPayment.has(month),
  );
  const everybody = new Set(new Set(ofAll.map(({ person, member }) => person ?? member)).size < MANY ? [] : ofAll);
  const emptyColumns = columnsEmptyForMonths(findings);
  const lines = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    if (everybody.has(finding)) continue;
    const key = lineOf(finding, emptyColumns);
    const line = lines.get(key);
    if (line) line.push(finding);
    else lines.set(key, [finding]);
  }
  const groups = [...lines.values()].map((line) => groupOf(line, 'person'));
  const [first, ...others] = everybody;
  return inOrder(first === undefined ? groups : [groupOf([first, ...others], 'everybody'), ...groups]);
}

/** Findings with the same key are one line; one about no person stands alone, but for what is missing as a whole. */
function lineOf(finding: Finding, emptyColumns: ReadonlySet<string>): string {
  const { rule, message, sheet, cell, member, person, month, data } = finding;
  if (member !== null) return JSON.stringify([rule, person ?? member]);
  if (cell === null && month !== null) return JSON.stringify([rule, message, sheet]);
  const column = columnOf(finding);
  if (column !== null && emptyColumns.has(column)) return column;
  return JSON.stringify([rule, message, sheet, cell, month, data]);
}

/** Columns of the theme days in which the same is missing month after month: a column that nobody keeps. */
function columnsEmptyForMonths(findings: readonly Finding[]): ReadonlySet<string> {
  const months = new Map<string, Set<Month | null>>();
  for (const finding of findings) {
    const column = columnOf(finding);
    if (column !== null) months.set(column, (months.get(column) ?? new Set()).add(finding.month));
  }
  return new Set([...months].flatMap(([column, found]) => (found.size < MANY ? [] : [column])));
}

/** Rules that miss something of a theme day, whose cells stand in one column, a row a month. */
const OF_THEME_DAYS: ReadonlySet<RuleGroup> = new Set(['schedule', 'procedure', 'steps']);

function columnOf({ rule, message, sheet, cell, member, month }: Finding): string | null {
  if (member !== null || month === null || cell === null || !rule.endsWith('-missing')) return null;
  if (!OF_THEME_DAYS.has(SUBJECTS.get(rule) ?? 'workbook')) return null;
  return JSON.stringify([rule, message, sheet, cell.column]);
}

function groupOf(line: Line, kind: 'person' | 'everybody'): FindingGroup {
  const [first] = line;
  return {
    rule: first.rule,
    subject: SUBJECTS.get(first.rule) ?? 'workbook',
    severity: gravest(line),
    member: kind === 'everybody' ? null : first.member,
    findings: byMonth(line),
    kind: kind === 'person' && line.length === 1 ? 'one' : kind,
  };
}

function byMonth(line: Line): Line {
  const [first = line[0], ...others] = line.toSorted((a, b) => (a.month ?? '').localeCompare(b.month ?? ''));
  return [first, ...others];
}

const GRAVITY: readonly Severity[] = ['error', 'warning', 'info'];

function gravest(findings: readonly Finding[]): Severity {
  return GRAVITY.find((severity) => findings.some((finding) => finding.severity === severity)) ?? 'info';
}

/** Must-settle before please-note, then by subject in the order of the plan; otherwise as they came. */
function inOrder(groups: readonly FindingGroup[]): FindingGroup[] {
  return groups.toSorted(
    (one, other) =>
      GRAVITY.indexOf(one.severity) - GRAVITY.indexOf(other.severity) ||
      RULE_GROUPS.indexOf(one.subject) - RULE_GROUPS.indexOf(other.subject),
  );
}
