import { checkScreen } from './check-screen';
import { cli } from './cli';
import { errors } from './errors';
import { frame } from './frame';
import { pane } from './pane';
import { reports } from './reports';
import { rules } from './rules';
import { terms } from './terms';

export const chinese = { checkScreen, cli, errors, frame, pane, reports, rules, terms } as const;
