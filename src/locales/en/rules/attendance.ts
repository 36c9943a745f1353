import type { TranslationOf } from '../../rule-words';
import type { attendance as chinese } from '../../zh-CN/rules/attendance';

export const attendance: TranslationOf<typeof chinese> = {};
