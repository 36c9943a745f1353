import { CommanderError } from 'commander';
import type { WordKeyIn } from '../locales/word-key';
import { said, type DoorErrors } from '../reports/problem-sentence';
import { InputProblem } from './input-problem';
import { UsageProblem } from './usage-problem';

/** What commander refuses, by its own codes, and our sentences for it. */
const COMMANDER_SENTENCES: Readonly<Record<string, WordKeyIn<'cli.usage'>>> = {
  'commander.missingMandatoryOptionValue': 'missingOption',
  'commander.missingArgument': 'missingArgument',
  'commander.optionMissingArgument': 'missingValue',
  'commander.unknownOption': 'unknownOption',
  'commander.unknownCommand': 'unknownCommand',
  'commander.excessArguments': 'excess',
};

/** What the command line says of a command typed wrongly and of a workbook that does not hold what it needs. */
export const COMMAND_LINE_ERRORS: DoorErrors = {
  own: [
    said(UsageProblem, ({ key, values }, words) => words(`cli.usage.${key}`, values)),
    said(InputProblem, ({ code, data }, words) => words(`errors.${code}`, data)),
    said(CommanderError, ({ code, message }, words) => {
      const key = COMMANDER_SENTENCES[code];
      const name = /'([^']+)'/.exec(message)?.[1] ?? '';
      return key === undefined ? null : words(`cli.usage.${key}`, { name });
    }),
  ],
  unexpected: 'errors.unexpected',
};
