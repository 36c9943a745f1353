import type { RuleGroupWords } from '../../rule-words';

export const attendance = {} as const satisfies RuleGroupWords;
