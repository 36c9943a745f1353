import { reports } from './reports';
import { rules } from './rules';
import { terms } from './terms';

export const chinese = { reports, rules, terms } as const;
