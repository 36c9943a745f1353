import { reports } from './reports';
import { rules } from './rules';

export const chinese = { reports, rules } as const;
