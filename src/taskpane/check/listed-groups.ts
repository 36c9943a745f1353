import type { Words } from '../../locales/words';
import type { Month } from '../../records/month';
import type { Period } from '../../records/period';
import { groupFindings, type FindingGroup } from '../../reports/finding-groups';
import { groupText } from '../../reports/group-text';
import type { ListedFinding } from './listed-findings';

/** Findings that the list shows as one line: those of one person and kind, or one alone. */
export interface ListedGroup {
  /** That of the finding, where it is one alone. */
  readonly key: string;
  readonly group: FindingGroup;
  /** Never empty; by month. */
  readonly items: readonly [ListedFinding, ...ListedFinding[]];
  /** Made when it is first asked for, as those of findings. */
  readonly text: string;
}

/** Groups under one heading. */
export interface ListedSection {
  readonly key: string;
  readonly heading: string;
  readonly groups: readonly ListedGroup[];
}

/** Must-settle before please-note, each by subject; what is still open from earlier months after all that. */
export function listedSections(
  items: readonly ListedFinding[],
  period: Period,
  monthsWithoutPayment: ReadonlySet<Month>,
  words: Words,
): ListedSection[] {
  const itemOf = new Map(items.map((item) => [item.finding, item]));
  const listed = (group: FindingGroup): ListedGroup[] => {
    const [first, ...others] = group.findings.flatMap((finding) => itemOf.get(finding) ?? []);
    if (first === undefined) return [];
    let text: string | null = null;
    return [
      {
        key: group.kind === 'one' ? first.key : `${group.kind}|${group.severity}|${first.key}`,
        group,
        items: [first, ...others],
        get text() {
          return (text ??= groupText(group, words, period));
        },
      },
    ];
  };
  const findings = items.map(({ finding }) => finding);
  const { current, earlier } = groupFindings(findings, { period, monthsWithoutPayment });
  const sections = new Map<string, ListedGroup[]>();
  for (const each of current.flatMap(listed)) {
    const { severity, subject } = each.group;
    const key = `${severity}-${subject}`;
    sections.set(key, [...(sections.get(key) ?? []), each]);
  }
  const headed = [...sections].map(([key, groups]) => ({ key, heading: headingOf(groups, words), groups }));
  if (earlier.length === 0) return headed;
  return [...headed, { key: 'earlier', heading: words('reports.groups.earlier'), groups: earlier.flatMap(listed) }];
}

function headingOf(groups: readonly ListedGroup[], words: Words): string {
  const group = groups[0]?.group;
  if (!group) return '';
  return words('checkScreen.heading', {
    severity: words(`reports.check.severities.${group.severity}`),
    subject: words(`terms.group.${group.subject}`),
  });
}

/** The first so many groups, each under its heading. */
export function firstGroups(sections: readonly ListedSection[], count: number): ListedSection[] {
  let room = count;
  return sections.flatMap((section) => {
    const groups = section.groups.slice(0, Math.max(0, room));
    room -= groups.length;
    return groups.length === 0 ? [] : [{ ...section, groups }];
  });
}
