import type { TranslationOf } from '../../rule-words';
import type { procedure as chinese } from '../../zh-CN/rules/procedure';

export const procedure: TranslationOf<typeof chinese> = {};
