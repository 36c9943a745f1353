import type { Words } from '../../locales/words';
import { fullAddress } from '../../records/cell-ref';
import type { Period } from '../../records/period';
import { findingText } from '../../reports/finding-text';
import { CATALOGUE } from '../../rules/catalogue';
import type { Finding } from '../../rules/finding';
import type { RuleGroup } from '../../rules/rule';

/** A finding as the list shows it. */
export interface ListedFinding {
  /** The same for the same finding in every check of the month, so that a reader's place in the list is kept. */
  readonly key: string;
  readonly finding: Finding;
  readonly group: RuleGroup;
  /** Its sentence, made when it is first asked for: of thousands only those on screen are. */
  readonly text: string;
}

const GROUP_OF: ReadonlyMap<string, RuleGroup> = new Map(CATALOGUE.map(({ id, group }) => [id, group]));

/** The findings of a month with their sentences, in the order given. */
export function listedFindings(findings: readonly Finding[], period: Period, words: Words): ListedFinding[] {
  const times = new Map<string, number>();
  return findings.map((finding) => {
    const fact = factOf(finding);
    const time = times.get(fact) ?? 0;
    times.set(fact, time + 1);
    const group = GROUP_OF.get(finding.rule) ?? 'workbook';
    let text: string | null = null;
    return {
      key: `${fact}|${time}`,
      finding,
      group,
      get text() {
        return (text ??= findingText(finding, words, period));
      },
    };
  });
}

/** What a finding is about. Figures are left out: an amount may change while the finding stays. */
function factOf({ rule, message, sheet, cell, member, month }: Finding): string {
  return [rule, message, cell ? fullAddress(cell) : sheet, member, month].join('|');
}
