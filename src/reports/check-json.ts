import type { Words } from '../locales/words';
import { addressOf, fullAddress } from '../records/cell-ref';
import type { IsoDate } from '../records/iso-date';
import type { Month } from '../records/month';
import type { Period } from '../records/period';
import type { Severity } from '../records/settings';
import type { CheckResult, NotChecked } from '../rules/check-result';
import type { Finding, Suggestion, WaivedFinding } from '../rules/finding';
import { alternativesOf } from '../rules/needs';
import { plainValue, type PlainValue } from '../rules/message-value';
import { severityCounts } from './severity-counts';
import { findingText } from './finding-text';

export interface FindingJson {
  readonly rule: string;
  readonly severity: Severity;
  /** The only localised part. */
  readonly message: string;
  readonly clause: string;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly member: string | null;
  readonly month: Month | null;
  /**
   * Amounts in yuan as text, ISO dates, numbers; `cells` are the other cells concerned, with
   * their sheets; `suggestions`, only where there are any, what would settle the finding.
   */
  readonly data: Readonly<Record<string, PlainValue | readonly SuggestionJson[]>>;
}

export interface SuggestionJson {
  readonly sheet: string;
  readonly cell: string;
  /** As the cells hold them: amounts are numbers in yuan here. */
  readonly oldValue: Suggestion['oldValue'];
  readonly newValue: Suggestion['newValue'];
}

export interface WaivedJson extends FindingJson {
  readonly waiver: { readonly reason: string; readonly sheet: string; readonly cell: string };
}

export interface NotCheckedJson {
  readonly rule: string;
  /** Everything that is wanted, alternatives named one by one. */
  readonly needs: readonly string[];
  /** Only where it is of this month that the workbook does not hold it. */
  readonly month?: Month;
}

export interface CheckJson {
  readonly period: Period;
  readonly today: IsoDate;
  readonly findings: readonly FindingJson[];
  readonly waived: readonly WaivedJson[];
  readonly notChecked: readonly NotCheckedJson[];
  readonly counts: Readonly<Record<Severity | 'waived', number>>;
}

/** The answer of a check as a plain object for other programs: the stable form of `check --json`. */
export function checkJson(result: CheckResult, words: Words): CheckJson {
  const { period, today, findings, waived, notChecked } = result;
  return {
    period,
    today,
    findings: findings.map((finding) => findingJson(finding, words, period)),
    waived: waived.map((finding) => waivedJson(finding, words, period)),
    notChecked: notChecked.flatMap(notCheckedJson),
    counts: { ...severityCounts(findings), waived: waived.length },
  };
}

function notCheckedJson({ rule, wanted, months }: NotChecked): NotCheckedJson[] {
  const entry = { rule, needs: wanted.flatMap(alternativesOf) };
  return months === undefined ? [entry] : months.map((month) => ({ ...entry, month }));
}

/** One finding as JSON shows it, its message seen from the period. */
export function findingJson(finding: Finding, words: Words, period: Period): FindingJson {
  const { rule, severity, clause, sheet, member, month } = finding;
  const suggestions = finding.suggestions.map(suggestionJson);
  const data = Object.entries(finding.data).map(([name, value]) => [name, plainValue(value)] as const);
  return {
    rule,
    severity,
    message: findingText(finding, words, period),
    clause,
    sheet,
    cell: finding.cell ? addressOf(finding.cell) : null,
    member,
    month,
    data: {
      ...Object.fromEntries(data),
      cells: finding.cells.map(fullAddress),
      ...(suggestions.length > 0 ? { suggestions } : {}),
    },
  };
}

function suggestionJson({ cell, oldValue, newValue }: Suggestion): SuggestionJson {
  return { sheet: cell.sheet, cell: addressOf(cell), oldValue, newValue };
}

function waivedJson(finding: WaivedFinding, words: Words, period: Period): WaivedJson {
  const { reason, cell } = finding.waiver;
  return { ...findingJson(finding, words, period), waiver: { reason, sheet: cell.sheet, cell: addressOf(cell) } };
}
