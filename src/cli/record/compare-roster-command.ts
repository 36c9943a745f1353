import type { Command } from 'commander';
import type { WordKeyIn } from '../../locales/word-key';
import { UsageProblem } from '../usage-problem';
import type { CompareRosterOptions } from './compare-roster';
import { recordingCommand, type Describing } from './record-program';

/** `theme-day compare-roster`: another list against the roster, and what of it is accepted into a copy. */
export function compareRosterCommand(describing: Describing): Command {
  const { session, conclude } = describing;
  const option = (key: WordKeyIn<'cli.options'>): string => session.words(`cli.options.${key}`);
  return recordingCommand(describing, 'compare-roster', 'cli.commands.compare-roster')
    .argument('<OTHER>', option('otherList'))
    .option('--accept <numbers>', option('accept'), acceptOption)
    .action(async (file: string, other: string, options: CompareRosterOptions): Promise<void> => {
      const isWriting = options.output !== undefined || options.dryRun;
      if (options.accept !== undefined && !isWriting) throw new UsageProblem('outputOrDryRun', {});
      if (options.accept === undefined && isWriting) throw new UsageProblem('missingOption', { name: '--accept' });
      const { compareRoster } = await import('./compare-roster');
      conclude(await compareRoster(file, other, options, session));
    });
}

/** Numbers of the list, "1,3-5", or all of it. */
function acceptOption(text: string): readonly number[] | 'all' {
  if (text === 'all') return 'all';
  return text.split(',').flatMap((part) => {
    const span = /^\s*([1-9]\d{0,4})(?:-([1-9]\d{0,4}))?\s*$/.exec(part);
    const from = Number(span?.[1]);
    const to = Number(span?.[2] ?? span?.[1]);
    if (!span || to < from) throw new UsageProblem('badAccept', { text });
    return Array.from({ length: to - from + 1 }, (_, index) => from + index);
  });
}
