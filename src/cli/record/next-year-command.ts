import type { Command } from 'commander';
import type { WordKeyIn } from '../../locales/word-key';
import { dateOption } from '../options';
import { UsageProblem } from '../usage-problem';
import type { NextYearOptions } from './make-next-year';
import type { Describing } from './record-program';

/** `theme-day next-year`: the workbook of the next year, or its sheets in a copy where the team keeps its years together. */
export function nextYearCommand({ session, onFile, conclude }: Describing): Command {
  const option = (key: WordKeyIn<'cli.options'>): string => session.words(`cli.options.${key}`);
  return onFile('next-year', 'cli.commands.next-year', 'nextYear')
    .option('--today <date>', option('today'), dateOption, dateOption(session.terminal.today()))
    .option('-o, --output <file>', option('output'))
    .option('--same-workbook', option('sameWorkbook'), false)
    .option('--dry-run', option('dryRun'), false)
    .option('--force', option('force'), false)
    .option('--json', option('json'), false)
    .action(async (file: string, options: NextYearOptions): Promise<void> => {
      if (options.year === undefined) throw new UsageProblem('missingOption', { name: '--year' });
      if (options.output === undefined && !options.dryRun) throw new UsageProblem('outputOrDryRun', {});
      const { makeNextYear } = await import('./make-next-year');
      conclude(await makeNextYear(file, { ...options, year: options.year }, session));
    });
}
