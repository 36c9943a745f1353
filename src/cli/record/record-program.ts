import { Option, type Command } from 'commander';
import type { WordKeyIn } from '../../locales/word-key';
import type { Intent } from '../../recording/intent';
import type { RecordingBook } from '../../recording/recording';
import { dateOption, halfOption, monthOption } from '../options';
import type { Session } from '../session';
import { UsageProblem } from '../usage-problem';
import {
  amountOption,
  belowOption,
  leaveKindOption,
  leaveOption,
  minutesOption,
  monthSpanOption,
  nameAnswerOption,
  namesOption,
} from './record-options';
import type { RecordingOptions } from './run-recording';
import type { Stated } from './stated';
import { stepOption } from './theme-day-intents';

/** What the program gives to describe commands alike. */
export interface Describing {
  readonly session: Session;
  readonly conclude: (status: number) => void;
  /** A command on a file, described and with the options that all have. */
  readonly onFile: (name: string, words: DescriptionKey, yearWords?: WordKeyIn<'cli.options'>) => Command;
}

/** The words that say what a command is for. */
export type DescriptionKey =
  `cli.${`commands.${WordKeyIn<'cli.commands'>}` | `recordCommands.${WordKeyIn<'cli.recordCommands'>}`}`;

/** `theme-day record …`: each kind of recording as a command of its own. */
export function addRecordCommands(record: Command, describing: Describing): void {
  const text = (name: WordKeyIn<'cli.options'>): string => describing.session.words(`cli.options.${name}`);
  const recording = (name: WordKeyIn<'cli.recordCommands'>, action: RecordingAction): Command => {
    const command = recordingCommand(describing, name, `cli.recordCommands.${name}`).action(action);
    record.addCommand(command);
    return command;
  };
  const person = (command: Command): Command => command.requiredOption('--member <name>', text('member'));
  const inMonth = (command: Command): Command =>
    command.requiredOption('--month <month>', text('recordMonth'), monthOption);

  inMonth(
    recording(
      'attendance',
      recordingAction(describing, async () => (await import('./listed-attendance')).statedAttendance),
    ),
  )
    .addOption(new Option('--present <names>', text('present')).argParser(namesOption))
    .addOption(new Option('--absent <names>', text('absent')).argParser(namesOption))
    .addOption(new Option('--leave <name:kind:reason:approver>', text('leaveOf')).argParser(leaveOption))
    .option('--all-present', text('allPresent'), false)
    .option('--observers <text>', text('observers'))
    .option('--from <file>', text('listFile'))
    .addOption(new Option('--minutes <number>', text('leastMinutes')).argParser(minutesOption))
    .addOption(new Option('--below <what>', text('below')).argParser(belowOption))
    .addOption(new Option('--name <written=name>', text('nameOf')).argParser(nameAnswerOption));
  person(
    inMonth(
      recording(
        'leave',
        recordingAction(describing, async () => (await import('./leave-intents')).leaveIntents),
      ),
    ),
  )
    .requiredOption('--kind <kind>', text('leaveKind'), leaveKindOption)
    .option('--reason <text>', text('reason'))
    .option('--approver <name>', text('approver'))
    .option('--requested-on <date>', text('requestedOn'), dateOption);
  person(
    inMonth(
      recording(
        'make-up',
        recordingAction(describing, async () => (await import('./leave-intents')).makeUpIntents),
      ),
    ),
  )
    .option('--briefing <text>', text('briefing'))
    .option('--on <date>', text('makeUpOn'), dateOption)
    .option('--how <text>', text('makeUpHow'));
  person(
    inMonth(
      recording(
        'absence',
        recordingAction(describing, async () => (await import('./leave-intents')).absenceIntents),
      ),
    ),
  )
    .requiredOption('--contact <text>', text('contact'))
    .option('--reason <text>', text('reason'));
  recording(
    'payment',
    recordingAction(describing, async () => (await import('./billed-payments')).statedPayments),
  )
    .option('--month <months>', text('billMonths'), monthSpanOption)
    .addOption(new Option('--member <names>', text('members')).argParser(namesOption))
    .option('--all', text('allOwing'), false)
    .option('--with-arrears', text('withArrears'), false)
    .addOption(new Option('--except <names>', text('except')).argParser(namesOption))
    .option('--amount <yuan>', text('amount'), amountOption)
    .option('--paid-on <date>', text('paidOn'), dateOption)
    .option('--from <file>', text('billFile'))
    .option('--half <half>', text('billHalf'), halfOption)
    .addOption(new Option('--name <written=name>', text('payerOf')).argParser(nameAnswerOption));
  person(
    recording(
      'exemption',
      recordingAction(describing, async () => (await import('./dues-intents')).exemptionIntents),
    ),
  )
    .requiredOption('--month <months>', text('months'), monthSpanOption)
    .requiredOption('--reason <text>', text('reason'));
  person(
    recording(
      'standard',
      recordingAction(describing, async () => (await import('./dues-intents')).standardIntents),
    ),
  ).option('--amount <yuan>', text('standard'), amountOption);
  inMonth(
    recording(
      'theme-day',
      recordingAction(describing, async () => (await import('./theme-day-intents')).themeDayIntents),
    ),
  ).addOption(new Option('--set <field=value>', text('step')).argParser(stepOption).makeOptionMandatory());
}

/** A command that shows what it would write, or writes it into a copy. */
export function recordingCommand(
  { session, onFile }: Describing,
  name: string,
  words: DescriptionKey,
  yearWords?: WordKeyIn<'cli.options'>,
): Command {
  const option = (key: WordKeyIn<'cli.options'>): string => session.words(`cli.options.${key}`);
  const today = dateOption(session.terminal.today());
  return onFile(name, words, yearWords)
    .option('--today <date>', option('today'), dateOption, today)
    .option('-o, --output <file>', option('output'))
    .option('--dry-run', option('dryRun'), false)
    .option('--over-formulas', option('overFormulas'), false)
    .option('--force', option('force'), false)
    .option('--json', option('json'), false);
}

/** What the options of a command state of the workbook. */
type StatedBy<O> = (
  book: RecordingBook,
  options: O,
  session: Session,
) => readonly Intent[] | Stated | Promise<readonly Intent[] | Stated>;

type RecordingAction = Parameters<Command['action']>[0];

/**
 * Works out the intents, shows them, writes them; what does so is loaded when the
 * command runs. Throws UsageProblem where it is not said where to.
 */
export function recordingAction<O>({ session, conclude }: Describing, loadIntents: () => Promise<StatedBy<O>>) {
  return async (file: string, options: RecordingOptions & O): Promise<void> => {
    if (options.output === undefined && !options.dryRun) throw new UsageProblem('outputOrDryRun', {});
    const [intentsOf, { runRecording }] = await Promise.all([loadIntents(), import('./run-recording')]);
    conclude(await runRecording(file, options, session, (book) => intentsOf(book, options, session)));
  };
}
