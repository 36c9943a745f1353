import type { RuleGroupWords } from '../../rule-words';

export const workbook = {} as const satisfies RuleGroupWords;
