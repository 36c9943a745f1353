import type { RuleGroupWords } from '../../rule-words';

export const dues = {} as const satisfies RuleGroupWords;
