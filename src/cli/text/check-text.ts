import { fullAddress } from '../../records/cell-ref';
import type { Words } from '../../locales/words';
import type { Branch } from '../../records/branch';
import { groupFindings, monthsWithoutPayment, type FindingGroup } from '../../reports/finding-groups';
import { findingText } from '../../reports/finding-text';
import { groupText } from '../../reports/group-text';
import { severityCounts } from '../../reports/severity-counts';
import { listText } from '../../reports/format/list';
import { periodText } from '../../reports/format/period';
import { wantedText } from '../../reports/format/finding-words';
import type { CheckResult, NotChecked } from '../../rules/check-result';
import type { Finding } from '../../rules/finding';
import type { Session } from '../session';
import { SEVERITY_SIGNS } from './severity-sign';
import { wrap } from './wrap';

export interface CheckTextOptions {
  /** Each finding on a line of its own, instead of those of one person and kind on one. */
  readonly each: boolean;
}

/**
 * The answer of `check` for a person: counts, what is to be done by weight and
 * subject with the cells, what is still open from before, then what was waived or
 * not checked.
 */
export function checkText(
  file: string,
  result: CheckResult,
  branch: Branch,
  { each }: CheckTextOptions,
  { words }: Session,
): string {
  const period = periodText(result.period, words);
  const lines = [words('cli.check.heading', { period, file }), words('cli.check.asOf', { date: result.today }), ''];
  if (result.findings.length === 0) {
    lines.push(words('cli.check.clean', { period }));
  } else {
    const { findings } = result;
    const grouping = { period: result.period, monthsWithoutPayment: monthsWithoutPayment(branch, findings), each };
    const { current, earlier } = groupFindings(findings, grouping);
    lines.push(countsLine(result, words), ...bySubject(current, result, words));
    if (earlier.length > 0) lines.push('', words('reports.groups.earlier'), ...groupLines(earlier, result, words));
  }
  lines.push(...waivedLines(result, words), ...notCheckedLines(result.notChecked, words));
  return lines.join('\n');
}

function countsLine({ findings }: CheckResult, words: Words): string {
  return words('cli.check.counts', severityCounts(findings));
}

/** What must be settled first, each subject under its name. */
function bySubject(groups: readonly FindingGroup[], result: CheckResult, words: Words): string[] {
  const headed = new Map<string, FindingGroup[]>();
  for (const group of groups) {
    const heading = `${words(`cli.severity.${group.severity}`)} · ${words(`terms.group.${group.subject}`)}`;
    headed.set(heading, [...(headed.get(heading) ?? []), group]);
  }
  return [...headed].flatMap(([heading, members]) => ['', heading, ...groupLines(members, result, words)]);
}

function groupLines(groups: readonly FindingGroup[], { period }: CheckResult, words: Words): string[] {
  return groups.flatMap((group) => [
    wrap(`${SEVERITY_SIGNS[group.severity]} ${groupText(group, words, period)}`, 2, 4),
    wrap(placesOf(group, words), 4),
  ]);
}

/** So many cells are named; the others are counted. */
const NAMED_PLACES = 6;

function placesOf({ findings }: FindingGroup, words: Words): string {
  const places = [...new Set(findings.map((finding) => placeOf(finding, words)))];
  const named = listText(places.slice(0, NAMED_PLACES), words);
  return places.length <= NAMED_PLACES ? named : words('cli.check.morePlaces', { named, count: places.length });
}

function placeOf(finding: Finding, words: Words): string {
  if (finding.cell) return fullAddress(finding.cell);
  if (finding.sheet !== null) return words('cli.check.wholeSheet', { sheet: finding.sheet });
  return words('cli.check.wholeWorkbook');
}

function waivedLines({ waived, period }: CheckResult, words: Words): string[] {
  if (waived.length === 0) return [];
  const lines = waived.flatMap((finding) => [
    wrap(`· ${findingText(finding, words, period)}`, 2, 4),
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
