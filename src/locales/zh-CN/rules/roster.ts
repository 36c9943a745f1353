import type { RuleGroupWords } from '../../rule-words';

export const roster = {} as const satisfies RuleGroupWords;
