import type { chinese } from '../zh-CN';
import type { TranslationOf } from '../rule-words';
import { reports } from './reports';
import { rules } from './rules';
import { terms } from './terms';

export const english: TranslationOf<typeof chinese> = { reports, rules, terms };
