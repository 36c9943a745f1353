import type { TranslationOf } from '../../rule-words';
import type { workbook as chinese } from '../../zh-CN/rules/workbook';

export const workbook: TranslationOf<typeof chinese> = {};
