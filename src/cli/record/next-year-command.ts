import type { Command } from 'commander';
import type { WordKeyIn } from '../../locales/word-key';
import type { IsoDate } from '../../records/iso-date';
import { madeNextYear } from '../../recording/next-year/made-next-year';
import type { RecordingBook } from '../../recording/recording';
import { dateOption } from '../options';
import { openWorkbookFile } from '../open-workbook-file';
import type { Session } from '../session';
import { storeFile } from '../store-file';
import { UsageProblem } from '../usage-problem';
import { nextYearJson } from './next-year-json';
import { nextYearLines } from './next-year-text';
import type { Describing } from './record-program';

interface NextYearOptions {
  readonly today: IsoDate;
  readonly year?: number;
  readonly output?: string;
  readonly sameWorkbook: boolean;
  readonly dryRun: boolean;
  readonly force: boolean;
  readonly json: boolean;
}

const REFUSED = 2;

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
      conclude(await makeNextYear(file, { ...options, year: options.year }, session));
    });
}

async function makeNextYear(
  file: string,
  { year, today, sameWorkbook, ...options }: NextYearOptions & { readonly year: number },
  session: Session,
): Promise<number> {
  const { words, terminal } = session;
  // Tables without a year are of the year that goes out.
  const opened = await openWorkbookFile(file, year - 1, session);
  const book: RecordingBook = { snapshot: opened.snapshot, reading: opened.reading, today };
  const { plan, bytes } = await madeNextYear(book, { year, words, sameWorkbook }, (renewal) =>
    opened.workbook.renew(renewal),
  );
  const isRefused = plan.refusals.length > 0;
  // Made for a dry run too: what a host refuses is then known beforehand.
  const made = isRefused ? null : (bytes ?? opened.workbook.apply(plan.edits).bytes);
  const output = options.dryRun || made === null ? null : (options.output ?? null);
  if (made !== null && output !== null) {
    await storeFile(output, made, { force: options.force, input: opened.origin }, session);
  }
  if (options.json) terminal.out(JSON.stringify(nextYearJson(plan, year, output, words), null, 2));
  else {
    const text = nextYearLines(plan, year, output, words).join('\n');
    if (isRefused) terminal.err(text);
    else terminal.out(text);
  }
  return isRefused ? REFUSED : 0;
}
