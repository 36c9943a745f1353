import { fullAddress } from '../src/records/cell-ref';
import { chinese } from '../src/locales/zh-CN';
import type { RuleGroupWords } from '../src/locales/rule-words';
import { parseIsoDate } from '../src/records/iso-date';
import { parseMonth } from '../src/records/month';
import { readBranch } from '../src/reading/read-branch';
import { check } from '../src/rules/check';
import type { CheckResult } from '../src/rules/check-result';
import type { Finding } from '../src/rules/finding';
import { sheets } from './sheets';

export interface RuleCase {
  readonly month: string;
  /** Default: 2020-12-31. */
  readonly today?: string;
  readonly year?: number;
}

/**
 * Reads the sheets in the text and checks the month with the whole catalogue.
 * Throws where a finding lacks words or a value that its words show.
 */
export function checkSheets(text: string, { month, today = '2020-12-31', year }: RuleCase): CheckResult {
  const asked = parseMonth(month);
  const clock = parseIsoDate(today);
  if (!asked || !clock) throw new Error(`bad case: ${month} ${today}`);
  const { branch } = readBranch(sheets(text), year === undefined ? {} : { year });
  const result = check(branch, { month: asked, today: clock });
  for (const finding of [...result.findings, ...result.waived]) demandSayable(finding);
  return result;
}

function demandSayable({ rule, message, data, member, month }: Finding): void {
  const words = (chinese.rules as RuleGroupWords)[rule]?.messages[message];
  if (words === undefined) throw new Error(`no words for ${rule} ${message}`);
  for (const [, name = ''] of words.matchAll(/\{\{(\w+)\}\}/g)) {
    const value = name === 'member' ? member : name === 'month' ? (data.month ?? month) : data[name];
    if (value === null || value === undefined) throw new Error(`${rule} ${message} shows ${name} but does not give it`);
  }
}

/**
 * The findings of one rule as readable lines: "error 党费台账!C2 李明 2020-06 unpaid", in reading order.
 */
export function found(rule: string, text: string, options: RuleCase): string[] {
  return checkSheets(text, options)
    .findings.filter((finding) => finding.rule === rule)
    .map(lineOf);
}

/** What the findings of one rule suggest: "党费台账!D2: 20.01 -> 20". */
export function suggested(rule: string, text: string, options: RuleCase): string[] {
  return checkSheets(text, options)
    .findings.filter((finding) => finding.rule === rule)
    .flatMap(({ suggestions }) => suggestions)
    .map(({ cell, oldValue, newValue }) => `${fullAddress(cell)}: ${String(oldValue)} -> ${String(newValue)}`);
}

/** One finding as such a line. */
export function lineOf(finding: Finding): string {
  const where = finding.cell ? fullAddress(finding.cell) : (finding.sheet ?? '-');
  return [finding.severity, where, finding.member ?? '-', finding.month ?? '-', finding.message].join(' ');
}
