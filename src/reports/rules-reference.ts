import type { Words } from '../locales/words';
import type { Severity } from '../records/settings';
import { CATALOGUE } from '../rules/catalogue';
import type { RuleGroup } from '../rules/rule';

/** One rule as the reference shows it. */
export interface RuleReference {
  readonly id: string;
  readonly group: RuleGroup;
  readonly severity: Severity;
  /** Clause of the plan; '' for the workbook's own order. */
  readonly clause: string;
  /** What the workbook must hold, "role.field"; alternatives are joined by "|". */
  readonly needs: readonly string[];
  readonly title: string;
  /** Why it matters. */
  readonly why: string;
}

/** Every rule of the catalogue in its order, with its words. */
export function rulesReference(words: Words): RuleReference[] {
  return CATALOGUE.map(({ id, group, severity, clause, needs }) => ({
    id,
    group,
    severity,
    clause,
    needs,
    title: words(`rules.${id}.title`),
    why: words(`rules.${id}.why`),
  }));
}
