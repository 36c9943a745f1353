import type { Words } from '../locales/words';
import { fen, type Fen } from '../records/fen';
import type { Period } from '../records/period';
import type { Finding } from '../rules/finding';
import type { FindingGroup } from './finding-groups';
import { findingText } from './finding-text';
import { amountText } from './format/amount';
import { monthListText } from './format/period';

/** Kinds of findings that have words of their own when several are one line, and the figure that is added up. */
const ADDED_UP = {
  'dues-unpaid': 'due',
  'dues-short': 'missing',
  'dues-over': 'excess',
  'make-up-missing': null,
  'absence-unexplained': null,
  'attendance-unmarked': null,
  'leave-incomplete': null,
  'briefing-missing': null,
} as const satisfies Readonly<Record<string, string | null>>;

type KnownKind = keyof typeof ADDED_UP;

/** The line that a person reads: the sentence of a single finding, else one that says months, number and sum of all. */
export function groupText(group: FindingGroup, words: Words, period: Period): string {
  const [first] = group.findings;
  if (group.kind === 'one') return findingText(first, words, period);
  const months = [...new Set(group.findings.flatMap(({ month }) => month ?? []))];
  const values = {
    member: group.member ?? '',
    months: monthListText(months, words, period),
    count: group.findings.length,
    people: new Set(group.findings.map(({ person, member }) => person ?? member)).size,
    amount: amountText(sumOf(group)),
    computed: computedText(group, words),
  };
  if (group.kind === 'everybody') return words('reports.groups.everybody', values);
  if (isKnown(group.rule)) return words(`reports.groups.${group.rule}`, values);
  const title = words(`rules.${group.rule}.title`);
  if (group.member === null) return words('reports.groups.ofNobody', { ...values, title });
  return words(months.length === 0 ? 'reports.groups.ofNoMonth' : 'reports.groups.other', { ...values, title });
}

/** Whether what is owed was computed from the base: in all of the findings, or in some. */
function computedText({ findings }: FindingGroup, words: Words): string {
  const computed = findings.filter(({ message }) => message.endsWith('-computed'));
  if (computed.length === 0) return '';
  return words(computed.length === findings.length ? 'reports.groups.computed' : 'reports.groups.partlyComputed');
}

function isKnown(rule: string): rule is KnownKind {
  return rule in ADDED_UP;
}

/** What all findings of the group say is missing or too much; 0 where their kind has no such figure. */
function sumOf({ rule, findings }: FindingGroup): Fen {
  const figure = isKnown(rule) ? ADDED_UP[rule] : null;
  return fen(figure === null ? 0 : findings.reduce((sum, finding) => sum + amountOf(finding, figure), 0));
}

function amountOf({ data }: Finding, figure: string): number {
  const value = data[figure];
  return typeof value === 'object' && 'fen' in value ? value.fen : 0;
}
