import type { Waiver } from '../records/waiver';
import type { CheckContext } from './context';
import type { Finding, WaivedFinding } from './finding';
import { plainText } from './plain-text';

export interface WaiverOutcome {
  /** What no waiver covers. */
  readonly findings: readonly Finding[];
  readonly waived: readonly WaivedFinding[];
  /** Waivers that count but cover nothing. */
  readonly unused: readonly Waiver[];
}

/**
 * Sets aside the findings that the branch has explained in its sheet 豁免说明. A
 * waiver counts only with a reason; the first one that matches is shown.
 * `ruleId` resolves what stands in the column 规则.
 */
export function applyWaivers(
  found: readonly Finding[],
  { branch, month }: CheckContext,
  ruleId: (written: string) => string,
): WaiverOutcome {
  const waivers = branch.waivers
    .filter((waiver) => isReasoned(waiver))
    .map((waiver) => ({ waiver, rule: ruleId(waiver.rule), subject: waiver.subject && plainText(waiver.subject) }));
  const used = new Set<Waiver>();
  const findings: Finding[] = [];
  const waived: WaivedFinding[] = [];
  for (const finding of found) {
    const matching = waivers.filter(
      ({ waiver, rule, subject }) =>
        rule === finding.rule &&
        // A fact of no month is reported in every month's check, so a waiver for the checked month covers it there.
        (waiver.month === null || waiver.month === (finding.month ?? month)) &&
        (!subject || subjectsOf(finding).includes(subject)),
    );
    for (const { waiver } of matching) used.add(waiver);
    const first = matching[0]?.waiver;
    if (first) waived.push({ ...finding, waiver: { reason: first.reason ?? '', cell: first.cell } });
    else findings.push(finding);
  }
  return { findings, waived, unused: waivers.flatMap(({ waiver }) => (used.has(waiver) ? [] : [waiver])) };
}

/** Whether the waiver counts: it says why. */
export function isReasoned(waiver: Waiver): boolean {
  return waiver.reason !== null && plainText(waiver.reason) !== '';
}

/** What a waiver's 对象 may name to cover the finding, as plain text. */
export function subjectsOf({ member, subjects, sheet }: Finding): string[] {
  return [member, ...subjects, sheet].flatMap((subject) => (subject === null ? [] : [plainText(subject)]));
}
