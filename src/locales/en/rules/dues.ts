import type { TranslationOf } from '../../rule-words';
import type { dues as chinese } from '../../zh-CN/rules/dues';

export const dues: TranslationOf<typeof chinese> = {};
