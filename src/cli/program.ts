import { Command } from 'commander';
import packageJson from '../../package.json';
import { checkCommand, type CheckOptions } from './commands/check';
import { inspectCommand, type InspectOptions } from './commands/inspect';
import { noticeCommand, type NoticeOptions } from './commands/notice';
import { reportCommand, type ReportOptions } from './commands/report';
import { rulesCommand, type RulesOptions } from './commands/rules';
import { summaryCommand, type SummaryOptions } from './commands/summary';
import { templateCommand, type TemplateOptions } from './commands/template';
import { dateOption, halfOption, languageOption, monthOption, yearOption } from './options';
import { planCommand } from './record/plan-command';
import { addRecordCommands, type Describing } from './record/record-program';
import type { Session } from './session';

type Conclude = (status: number) => void;

/** Every command with its options. `conclude` gets the exit status of the one that ran. */
export function createProgram(session: Session, conclude: Conclude): Command {
  const { words, terminal } = session;
  const option = (name: string): string => words(`cli.options.${name}`);
  const described = (name: string, description = `cli.commands.${name}`): Command =>
    new Command(name)
      .description(words(description))
      .exitOverride()
      .configureOutput({ writeOut: (text) => terminal.out(text.trimEnd()), writeErr: () => undefined })
      .helpOption('-h, --help', option('help'))
      .option('--lang <language>', option('lang'), languageOption);
  const onFile = (name: string, description?: string, year = 'year'): Command =>
    described(name, description).argument('<FILE>', option('file')).option('--year <year>', option(year), yearOption);
  const today = (command: Command): Command =>
    command.option('--today <date>', option('today'), dateOption, dateOption(terminal.today()));
  const writing = (command: Command): Command =>
    command.option('--replace', option('replace'), false).option('--force', option('force'), false);

  const inspect = onFile('inspect')
    .option('--json', option('json'), false)
    .action(async (file: string, options: InspectOptions) => conclude(await inspectCommand(file, options, session)));
  const check = today(onFile('check'))
    .requiredOption('--month <month>', option('month'), monthOption)
    .option('--json', option('json'), false)
    .action(async (file: string, options: CheckOptions) => conclude(await checkCommand(file, options, session)));
  const notice = writing(today(onFile('notice')))
    .requiredOption('--half <half>', option('half'), halfOption)
    .requiredOption('-o, --output <file>', option('output'))
    .option('--totals-only', option('totalsOnly'), false)
    .option('--debtors-first', option('debtorsFirst'), false)
    .action(async (file: string, options: NoticeOptions) => conclude(await noticeCommand(file, options, session)));
  const summary = writing(today(onFile('summary')))
    .requiredOption('--half <half>', option('half'), halfOption)
    .option('-o, --output <file>', option('output'))
    .option('--json', option('json'), false)
    .action(async (file: string, options: SummaryOptions) => conclude(await summaryCommand(file, options, session)));
  const report = writing(today(onFile('report')))
    .requiredOption('--month <month>', option('month'), monthOption)
    .requiredOption('-o, --output <file>', option('output'))
    .action(async (file: string, options: ReportOptions) => conclude(await reportCommand(file, options, session)));
  const template = described('template')
    .requiredOption('-o, --output <file>', option('output'))
    .requiredOption('--year <year>', option('yearOf'), yearOption)
    .option('--force', option('force'), false)
    .action(async (options: TemplateOptions) => conclude(await templateCommand(options, session)));
  const rules = described('rules')
    .option('--json', option('json'), false)
    .action((options: RulesOptions) => conclude(rulesCommand(options, session)));

  const describing: Describing = { session, conclude, onFile };
  const record = described('record').helpCommand('help [command]', words('cli.commands.help'));
  addRecordCommands(record, describing);
  const plan = planCommand(describing);

  const program = new Command('theme-day')
    .description(words('cli.program'))
    .version(packageJson.version, '-V, --version', option('version'))
    .helpOption('-h, --help', option('help'))
    .helpCommand('help [command]', words('cli.commands.help'))
    .option('--lang <language>', option('lang'), languageOption)
    .exitOverride()
    .configureOutput({ writeOut: (text) => terminal.out(text.trimEnd()), writeErr: () => undefined });
  for (const command of [inspect, check, notice, summary, report, template, rules, record, plan])
    program.addCommand(command);
  return program;
}
