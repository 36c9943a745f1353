import type { TranslationOf } from '../../rule-words';
import type { steps as chinese } from '../../zh-CN/rules/steps';

export const steps: TranslationOf<typeof chinese> = {};
