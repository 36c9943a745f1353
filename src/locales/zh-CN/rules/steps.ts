import type { RuleGroupWords } from '../../rule-words';

export const steps = {} as const satisfies RuleGroupWords;
