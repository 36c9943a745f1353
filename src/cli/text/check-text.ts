import { fullAddress } from '../../records/cell-ref';
import type { Words } from '../../locales/words';
import { findingText } from '../../reports/finding-text';
import { monthText } from '../../reports/format/month';
import { wantedText } from '../../reports/format/wanted';
import { CATALOGUE } from '../../rules/catalogue';
import type { CheckResult, NotChecked } from '../../rules/check';
import type { Finding } from '../../rules/finding';
import { RULE_GROUPS } from '../../rules/rule';
import type { Session } from '../session';
import { SEVERITY_SIGNS } from './severity-sign';
import { wrap } from './wrap';

const GROUP_OF = new Map(CATALOGUE.map((rule) => [rule.id, rule.group]));

/** The answer of `check` for a person: counts, findings by subject with their cells, then what was waived or not checked. */
export function checkText(file: string, result: CheckResult, { words }: Session): string {
  const month = monthText(result.month, words);
  const lines = [words('cli.check.heading', { month, file }), words('cli.check.asOf', { date: result.today }), ''];
  if (result.findings.length === 0) {
    lines.push(words('cli.check.clean', { month }));
  } else {
    lines.push(countsLine(result, words), ...(result.findings.length > 0 ? byGroup(result, words) : []));
  }
  lines.push(...waivedLines(result, words), ...notCheckedLines(result.notChecked, words));
  return lines.join('\n');
}

function countsLine({ findings }: CheckResult, words: Words): string {
  const count = (severity: string): number => findings.filter((finding) => finding.severity === severity).length;
  return words('cli.check.counts', { error: count('error'), warning: count('warning'), info: count('info') });
}

function byGroup(result: CheckResult, words: Words): string[] {
  return RULE_GROUPS.flatMap((group) => {
    const findings = result.findings.filter((finding) => GROUP_OF.get(finding.rule) === group);
    if (findings.length === 0) return [];
    return ['', words(`terms.group.${group}`), ...findings.flatMap((finding) => findingLines(finding, result, words))];
  });
}

function findingLines(finding: Finding, result: CheckResult, words: Words): string[] {
  const sentence = findingText(finding, words, result.month);
  return [wrap(`${SEVERITY_SIGNS[finding.severity]} ${sentence}`, 2, 4), `    ${placeOf(finding, words)}`];
}

function placeOf(finding: Finding, words: Words): string {
  if (finding.cell) return fullAddress(finding.cell);
  if (finding.sheet !== null) return words('cli.check.wholeSheet', { sheet: finding.sheet });
  return words('cli.check.wholeWorkbook');
}

function waivedLines({ waived, month }: CheckResult, words: Words): string[] {
  if (waived.length === 0) return [];
  const lines = waived.flatMap((finding) => [
    wrap(`· ${findingText(finding, words, month)}`, 2, 4),
    wrap(
      words('cli.check.waivedBecause', { reason: finding.waiver.reason, cell: fullAddress(finding.waiver.cell) }),
      4,
    ),
  ]);
  return ['', words('cli.check.waived', { count: waived.length }), ...lines];
}

function notCheckedLines(notChecked: readonly NotChecked[], words: Words): string[] {
  if (notChecked.length === 0) return [];
  const lines = notChecked.map((each) =>
    wrap(
      words('cli.check.notCheckedLine', { title: words(`rules.${each.rule}.title`), needs: wantedText(each, words) }),
      2,
      4,
    ),
  );
  return ['', words('cli.check.notChecked', { count: notChecked.length }), ...lines];
}
