import type { RuleGroupWords } from '../../rule-words';

export const schedule = {} as const satisfies RuleGroupWords;
