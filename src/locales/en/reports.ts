import type { TranslationOf } from '../rule-words';
import type { reports as chinese } from '../zh-CN/reports';

export const reports: TranslationOf<typeof chinese> = {};
