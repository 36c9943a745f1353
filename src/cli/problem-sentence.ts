import { CommanderError } from 'commander';
import type { Words } from '../locales/words';
import { problemSentence as workbookProblemSentence } from '../reports/problem-sentence';
import { WorkbookError } from '../workbook/errors';
import { InputProblem } from './input-problem';
import { UsageProblem } from './usage-problem';

/** What commander refuses, by its own codes, and our sentences for it. */
const COMMANDER_SENTENCES: Readonly<Record<string, string>> = {
  'commander.missingMandatoryOptionValue': 'missingOption',
  'commander.missingArgument': 'missingArgument',
  'commander.optionMissingArgument': 'missingValue',
  'commander.unknownOption': 'unknownOption',
  'commander.unknownCommand': 'unknownCommand',
  'commander.excessArguments': 'excess',
};

/** One sentence for the person at the terminal: what happened, where, what to do next. */
export function problemSentence(problem: unknown, words: Words): string {
  if (problem instanceof UsageProblem) return words(`cli.usage.${problem.key}`, problem.values);
  if (problem instanceof CommanderError) return commanderSentence(problem, words);
  if (problem instanceof InputProblem) return words(`errors.${problem.code}`, problem.data);
  if (problem instanceof WorkbookError) return workbookProblemSentence(problem, words);
  return words('errors.unexpected', { detail: problem instanceof Error ? problem.message : String(problem) });
}

function commanderSentence(problem: CommanderError, words: Words): string {
  const key = COMMANDER_SENTENCES[problem.code];
  const name = /'([^']+)'/.exec(problem.message)?.[1] ?? '';
  if (key === undefined) return words('errors.unexpected', { detail: problem.message });
  return words(`cli.usage.${key}`, { name });
}
