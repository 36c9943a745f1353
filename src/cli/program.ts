import { Command } from 'commander';
import packageJson from '../../package.json';
import type { CheckOptions } from './commands/check-options';
import type { FactsOptions } from './commands/facts';
import type { InspectOptions } from './commands/inspect';
import type { MemberOptions } from './commands/member';
import type { NoticeOptions } from './commands/notice';
import type { OverviewOptions } from './commands/overview';
import type { PaperOptions } from './commands/paper';
import type { PaperKind } from '../papers/paper';
import type { RemindOptions } from './commands/remind';
import type { ReportOptions } from './commands/report';
import type { RollUpOptions } from './commands/roll-up';
import type { RulesOptions } from './commands/rules';
import type { SummaryOptions } from './commands/summary';
import type { TemplateOptions } from './commands/template';
import type { WordKeyIn } from '../locales/word-key';
import {
  dateOption,
  halfOption,
  jobsOption,
  languageOption,
  monthOption,
  paperKindArgument,
  yearOption,
} from './options';
import { compareRosterCommand } from './record/compare-roster-command';
import { holidaysCommand } from './record/holidays-command';
import { nextYearCommand } from './record/next-year-command';
import { planCommand } from './record/plan-command';
import { prepareCommand } from './record/prepare-command';
import { addRecordCommands, type DescriptionKey, type Describing } from './record/record-program';
import type { Session } from './session';

type OptionKey = WordKeyIn<'cli.options'>;
type Conclude = (status: number) => void;

/**
 * Every command with its options. `conclude` gets the exit status of the one that
 * ran. What a command does is loaded when it runs, so that none waits for the others.
 */
export function createProgram(session: Session, conclude: Conclude): Command {
  const { words, terminal } = session;
  const option = (name: OptionKey): string => words(`cli.options.${name}`);
  const described = (name: string, description: DescriptionKey): Command =>
    new Command(name)
      .description(words(description))
      .exitOverride()
      .configureOutput({ writeOut: (text) => terminal.out(text.trimEnd()), writeErr: () => undefined })
      .helpOption('-h, --help', option('help'))
      .option('--lang <language>', option('lang'), languageOption);
  const onFile = (name: string, description: DescriptionKey, year: OptionKey = 'year'): Command =>
    described(name, description).argument('<FILE>', option('file')).option('--year <year>', option(year), yearOption);
  const onFiles = (name: string, description: DescriptionKey, year: OptionKey): Command =>
    described(name, description)
      .argument('<FILES...>', option('files'))
      .option('--year <year>', option(year), yearOption);
  const today = (command: Command): Command =>
    command.option('--today <date>', option('today'), dateOption, dateOption(terminal.today()));
  const writing = (command: Command): Command =>
    command.option('--replace', option('replace'), false).option('--force', option('force'), false);

  const ofHalf = (command: Command): Command => command.option('--nothing-recorded', option('nothingRecorded'), false);

  const inspect = onFile('inspect', 'cli.commands.inspect')
    .option('--json', option('json'), false)
    .action(async (file: string, options: InspectOptions) =>
      conclude(await (await import('./commands/inspect')).inspectCommand(file, options, session)),
    );
  const check = today(onFiles('check', 'cli.commands.check', 'checkYear'))
    .option('--month <month>', option('month'), monthOption)
    .option('--half <half>', option('half'), halfOption)
    .option('--each', option('each'), false)
    .option('--json', option('json'), false)
    .option('--jsonl', option('jsonl'), false)
    .option('--jobs <number>', option('jobs'), jobsOption)
    .action(async (inputs: [string, ...string[]], options: CheckOptions) =>
      conclude(await (await import('./commands/check')).checkCommand(inputs, options, session)),
    );
  const overview = today(
    described('overview', 'cli.commands.overview')
      .argument('<FILE>', option('file'))
      .requiredOption('--year <year>', option('overviewYear'), yearOption),
  )
    .option('--json', option('json'), false)
    .action(async (file: string, options: OverviewOptions) =>
      conclude(await (await import('./commands/overview')).overviewCommand(file, options, session)),
    );
  const notice = ofHalf(writing(today(onFile('notice', 'cli.commands.notice'))))
    .requiredOption('--half <half>', option('half'), halfOption)
    .requiredOption('-o, --output <file>', option('output'))
    .option('--totals-only', option('totalsOnly'), false)
    .option('--debtors-first', option('debtorsFirst'), false)
    .action(async (file: string, options: NoticeOptions) =>
      conclude(await (await import('./commands/notice')).noticeCommand(file, options, session)),
    );
  const summary = ofHalf(writing(today(onFile('summary', 'cli.commands.summary'))))
    .requiredOption('--half <half>', option('half'), halfOption)
    .option('-o, --output <file>', option('output'))
    .option('--json', option('json'), false)
    .action(async (file: string, options: SummaryOptions) =>
      conclude(await (await import('./commands/summary')).summaryCommand(file, options, session)),
    );
  const report = writing(today(onFile('report', 'cli.commands.report')))
    .requiredOption('--month <month>', option('month'), monthOption)
    .requiredOption('-o, --output <file>', option('output'))
    .action(async (file: string, options: ReportOptions) =>
      conclude(await (await import('./commands/report')).reportCommand(file, options, session)),
    );
  const member = writing(
    today(onFile('member', 'cli.commands.member', 'memberYear').argument('<NAME>', option('name'))),
  )
    .option('-o, --output <file>', option('output'))
    .option('--json', option('json'), false)
    .action(async (file: string, name: string, options: MemberOptions) =>
      conclude(await (await import('./commands/member')).memberCommand(file, name, options, session)),
    );
  const remind = today(onFile('remind', 'cli.commands.remind', 'memberYear'))
    .option('--month <month>', option('remindMonth'), monthOption)
    .option('--member <name>', option('name'))
    .option('--group', option('group'), false)
    .option('--amounts', option('amounts'), false)
    .option('--json', option('json'), false)
    .action(async (file: string, options: RemindOptions) =>
      conclude(await (await import('./commands/remind')).remindCommand(file, options, session)),
    );
  const paper = ofHalf(writing(today(described('paper', 'cli.commands.paper'))))
    .argument('<KIND>', option('paperKind'), paperKindArgument)
    .argument('<FILE>', option('file'))
    .option('--year <year>', option('year'), yearOption)
    .option('--month <month>', option('paperMonth'), monthOption)
    .option('--half <half>', option('paperHalf'), halfOption)
    .requiredOption('-o, --output <file>', option('paperOutput'))
    .option('--pdf', option('pdf'), false)
    .option('--totals-only', option('totalsOnly'), false)
    .option('--debtors-first', option('debtorsFirst'), false)
    .action(async (kind: PaperKind, file: string, options: PaperOptions) =>
      conclude(await (await import('./commands/paper')).paperCommand(kind, file, options, session)),
    );
  const template = described('template', 'cli.commands.template')
    .requiredOption('-o, --output <file>', option('output'))
    .requiredOption('--year <year>', option('yearOf'), yearOption)
    .option('--force', option('force'), false)
    .action(async (options: TemplateOptions) =>
      conclude(await (await import('./commands/template')).templateCommand(options, session)),
    );
  const facts = today(onFiles('facts', 'cli.commands.facts', 'factsYear'))
    .requiredOption('-o, --output <folder>', option('factsOutput'))
    .option('--names', option('names'), false)
    .option('--key <file>', option('key'))
    .option('--root <folder>', option('root'))
    .option('--force', option('force'), false)
    .option('--jobs <number>', option('jobs'), jobsOption)
    .action(async (inputs: string[], options: FactsOptions) =>
      conclude(await (await import('./commands/facts')).factsCommand(inputs, options, session)),
    );
  const rollUp = described('roll-up', 'cli.commands.roll-up')
    .argument('<FOLDER>', option('factsFolder'))
    .option('--half <half>', option('rollUpHalf'), halfOption)
    .requiredOption('-o, --output <file>', option('rollUpOutput'))
    .option('--force', option('force'), false)
    .action(async (folder: string, options: RollUpOptions) =>
      conclude(await (await import('./commands/roll-up')).rollUpCommand(folder, options, session)),
    );
  const rules = described('rules', 'cli.commands.rules')
    .option('--json', option('json'), false)
    .action(async (options: RulesOptions) =>
      conclude((await import('./commands/rules')).rulesCommand(options, session)),
    );

  const describing: Describing = { session, conclude, onFile };
  const record = described('record', 'cli.commands.record').helpCommand('help [command]', words('cli.commands.help'));
  addRecordCommands(record, describing);
  const plan = planCommand(describing);
  const prepare = prepareCommand(describing);
  const compareRoster = compareRosterCommand(describing);
  const holidays = holidaysCommand(describing);
  const next = nextYearCommand(describing);

  const program = new Command('theme-day')
    .description(words('cli.program'))
    .version(packageJson.version, '-V, --version', option('version'))
    .helpOption('-h, --help', option('help'))
    .helpCommand('help [command]', words('cli.commands.help'))
    .option('--lang <language>', option('lang'), languageOption)
    .exitOverride()
    .configureOutput({ writeOut: (text) => terminal.out(text.trimEnd()), writeErr: () => undefined });
  const all = [
    inspect,
    check,
    overview,
    notice,
    summary,
    report,
    member,
    remind,
    paper,
    template,
    facts,
    rollUp,
    rules,
    record,
    prepare,
    next,
    plan,
    holidays,
    compareRoster,
  ];
  for (const command of all) program.addCommand(command);
  return program;
}
