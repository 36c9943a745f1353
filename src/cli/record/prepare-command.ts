import type { Command } from 'commander';
import type { WordKeyIn } from '../../locales/word-key';
import type { PrepareIntent } from '../../recording/intent';
import type { RecordingBook } from '../../recording/recording';
import type { Month } from '../../records/month';
import { monthOption } from '../options';
import { recordingAction, recordingCommand, type Describing } from './record-program';

/** `theme-day prepare`: the column, block, sheet or row of a month, in the team's own layout, into a copy. */
export function prepareCommand(describing: Describing): Command {
  const option = (key: WordKeyIn<'cli.options'>): string => describing.session.words(`cli.options.${key}`);
  return recordingCommand(describing, 'prepare', 'cli.commands.prepare')
    .requiredOption('--month <month>', option('prepareMonth'), monthOption)
    .action(recordingAction(describing, () => Promise.resolve(prepareIntents)));
}

function prepareIntents(_: RecordingBook, { month }: { readonly month: Month }): PrepareIntent[] {
  return [{ kind: 'prepare', month }];
}
