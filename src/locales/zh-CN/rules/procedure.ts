import type { RuleGroupWords } from '../../rule-words';

export const procedure = {} as const satisfies RuleGroupWords;
