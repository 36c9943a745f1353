import { fullAddress } from '../src/records/cell-ref';
import { parseIsoDate } from '../src/records/iso-date';
import { parseMonth } from '../src/records/month';
import { readBranch } from '../src/reading/read-branch';
import { check, type CheckResult } from '../src/rules/check';
import type { Finding } from '../src/rules/finding';
import { sheets } from './sheets';

export interface RuleCase {
  readonly month: string;
  /** Default: 2020-12-31. */
  readonly today?: string;
  readonly year?: number;
}

/** Reads the sheets in the text and checks the month with the whole catalogue. */
export function checkSheets(text: string, { month, today = '2020-12-31', year }: RuleCase): CheckResult {
  const asked = parseMonth(month);
  const clock = parseIsoDate(today);
  if (!asked || !clock) throw new Error(`bad case: ${month} ${today}`);
  const { branch } = readBranch(sheets(text), year === undefined ? {} : { year });
  return check(branch, { month: asked, today: clock });
}

/**
 * The findings of one rule as readable lines: "error 党费台账!C2 李明 2020-06 unpaid", in reading order.
 */
export function found(rule: string, text: string, options: RuleCase): string[] {
  return checkSheets(text, options)
    .findings.filter((finding) => finding.rule === rule)
    .map(line);
}

function line(finding: Finding): string {
  const where = finding.cell ? fullAddress(finding.cell) : (finding.sheet ?? '-');
  return [finding.severity, where, finding.member ?? '-', finding.month ?? '-', finding.message].join(' ');
}
