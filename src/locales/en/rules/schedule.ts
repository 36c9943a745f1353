import type { TranslationOf } from '../../rule-words';
import type { schedule as chinese } from '../../zh-CN/rules/schedule';

export const schedule: TranslationOf<typeof chinese> = {};
