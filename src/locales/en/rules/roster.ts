import type { TranslationOf } from '../../rule-words';
import type { roster as chinese } from '../../zh-CN/rules/roster';

export const roster: TranslationOf<typeof chinese> = {};
