import { cli } from './cli';
import { errors } from './errors';
import { reports } from './reports';
import { rules } from './rules';
import { terms } from './terms';

export const chinese = { cli, errors, reports, rules, terms } as const;
