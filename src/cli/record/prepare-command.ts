import type { Command } from 'commander';
import type { WordKeyIn } from '../../locales/word-key';
import type { PrepareIntent } from '../../recording/intent';
import type { RecordingBook } from '../../recording/recording';
import { monthsFrom } from '../../records/month';
import { monthSpanOption, type MonthSpan } from './record-options';
import { recordingAction, recordingCommand, type Describing } from './record-program';

/** `theme-day prepare`: the column, block, sheet or row of a month or of several, in the team's own layout, into a copy. */
export function prepareCommand(describing: Describing): Command {
  const option = (key: WordKeyIn<'cli.options'>): string => describing.session.words(`cli.options.${key}`);
  return recordingCommand(describing, 'prepare', 'cli.commands.prepare')
    .requiredOption('--month <months>', option('prepareMonth'), monthSpanOption)
    .action(recordingAction(describing, () => Promise.resolve(prepareIntents)));
}

function prepareIntents(_: RecordingBook, { month: { from, to } }: { readonly month: MonthSpan }): PrepareIntent[] {
  return monthsFrom(from, to).map((month) => ({ kind: 'prepare', month }));
}
