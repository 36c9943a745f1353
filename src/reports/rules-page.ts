import type { RuleGroupWords, RuleWords } from '../locales/rule-words';
import type { Words } from '../locales/words';
import { CATALOGUE } from '../rules/catalogue';
import { RULE_GROUPS, type Rule } from '../rules/rule';
import { needText } from './format/finding-words';

/** What the tests of a rule show of it: one line for each case. */
export interface RuleExamples {
  readonly fires: readonly string[];
  readonly silent: readonly string[];
}

export interface RulesPageSources {
  /** For the page's own sentences. */
  readonly words: Words;
  readonly chinese: RuleGroupWords;
  readonly english: RuleGroupWords;
  /** The examples by rule id. */
  readonly examples: ReadonlyMap<string, RuleExamples>;
}

/**
 * The reference of all rules as one page of Markdown: what a rule demands, by
 * which clause, why, what it says, and when. Throws Error for a rule without words
 * or examples: the page is never silent about a rule.
 */
export function rulesPage(sources: RulesPageSources): string {
  const { words } = sources;
  const groups = RULE_GROUPS.map((group) => ({ group, rules: CATALOGUE.filter((rule) => rule.group === group) }));
  const blocks = [
    `# ${words('reports.rulesPage.title')}`,
    `<!-- ${words('reports.rulesPage.generated')} -->`,
    words('reports.rulesPage.introduction', { count: CATALOGUE.length }),
    groups.map(({ group, rules }) => `- ${words(`terms.group.${group}`)}: ${rules.map(linkTo).join(', ')}`).join('\n'),
    ...groups.flatMap(({ group, rules }) => [
      `## ${words(`terms.group.${group}`)}`,
      ...rules.flatMap((rule) => section(rule, sources)),
    ]),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function linkTo({ id }: Rule): string {
  return `[${id}](#${id})`;
}

function section(rule: Rule, { words, chinese, english, examples }: RulesPageSources): string[] {
  const own = { chinese: found(chinese[rule.id], rule), english: found(english[rule.id], rule) };
  const { fires, silent } = found(examples.get(rule.id), rule);
  return [
    `### ${rule.id}`,
    words('reports.rulesPage.rule', {
      chinese: own.chinese.title,
      english: own.english.title,
      severity: words(`reports.rulesPage.severities.${rule.severity}`),
      clause: clauseText(rule, words),
    }),
    escaped(own.chinese.why),
    escaped(own.english.why),
    needsText(rule, words),
    words('reports.rulesPage.messages'),
    bullets(messagesOf(own.chinese, own.english)),
    words('reports.rulesPage.fires'),
    bullets(fires),
    words('reports.rulesPage.silent'),
    bullets(silent),
  ];
}

function clauseText({ clause }: Rule, words: Words): string {
  return clause === '' ? words('reports.rulesPage.noClause') : words('reports.rulesPage.clause', { clause });
}

function needsText({ needs }: Rule, words: Words): string {
  if (needs.length === 0) return words('reports.rulesPage.noNeeds');
  const texts = needs.map((need) =>
    need
      .split('|')
      .map((one) => needText(one, words))
      .join(words('reports.rulesPage.or')),
  );
  return words('reports.rulesPage.needs', { needs: texts.join(words('reports.rulesPage.and')) });
}

/** Each message in both languages, its values as {name}. */
function messagesOf(chinese: RuleWords, english: RuleWords): string[] {
  return Object.entries(chinese.messages).map(([key, message]) =>
    `${message} ${english.messages[key] ?? ''}`.replaceAll('{{', '{').replaceAll('}}', '}'),
  );
}

function bullets(lines: readonly string[]): string {
  return lines.map((line) => `- ${escaped(line)}`).join('\n');
}

function escaped(text: string): string {
  return text.replace(/[*<]/g, (sign) => `\\${sign}`);
}

function found<T>(value: T | undefined, { id }: Rule): T {
  if (value === undefined) throw new Error(`nothing to say of the rule ${id}`);
  return value;
}
