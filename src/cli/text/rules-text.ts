import type { Words } from '../../locales/words';
import type { RuleReference } from '../../reports/rules-reference';
import type { RuleGroup } from '../../rules/rule';
import { SEVERITY_SIGNS } from './severity-sign';
import { wrap } from './wrap';

/** The rules by group: id, title, severity, clause, what they need and why they matter. */
export function rulesText(rules: readonly RuleReference[], words: Words): string {
  const lines = [words('cli.rules.heading', { count: rules.length })];
  let group: RuleGroup | null = null;
  for (const rule of rules) {
    if (rule.group !== group) {
      group = rule.group;
      lines.push('', words(`terms.group.${group}`));
    }
    lines.push(
      `  ${SEVERITY_SIGNS[rule.severity]} ${rule.title}  ${rule.id}  ${words(`cli.severity.${rule.severity}`)}`,
    );
    lines.push(wrap(rule.why, 4));
    const clause =
      rule.clause === '' ? words('cli.rules.noClause') : words('cli.rules.clause', { clause: rule.clause });
    lines.push(
      wrap(
        rule.needs.length === 0 ? clause : `${clause}  ${words('cli.rules.needs', { needs: rule.needs.join(' ') })}`,
        4,
      ),
    );
  }
  return lines.join('\n');
}
