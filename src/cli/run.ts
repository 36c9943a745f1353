import { CommanderError } from 'commander';
import { loadWords } from '../locales/load-words';
import { languageOf } from './options';
import { problemSentence } from '../reports/problem-sentence';
import { COMMAND_LINE_ERRORS } from './command-line-errors';
import { createProgram } from './program';
import { createSession, type Session } from './session';
import type { Terminal } from './terminal';
import { wrap } from './text/wrap';

/** The input could not be used; a sentence on standard error says why, and nothing was written. */
const UNUSABLE = 2;

/**
 * Runs one command. Resolves to the exit status: 0 without findings that must be
 * settled, 1 with at least one, 2 where the input could not be used.
 */
export async function run(argv: readonly string[], terminal: Terminal): Promise<number> {
  const language = languageOf(argv, terminal.locale);
  const words = await loadWords(language);
  const session = createSession(terminal, language, words);
  let status = 0;
  try {
    const program = createProgram(session, (result) => {
      status = result;
    });
    await program.parseAsync(argv.length === 0 ? ['--help'] : argv, { from: 'user' });
    return (await couldTell(session)) ? status : UNUSABLE;
  } catch (problem) {
    if (problem instanceof CommanderError && problem.exitCode === 0) return (await couldTell(session)) ? 0 : UNUSABLE;
    terminal.err(wrap(problemSentence(problem, words, COMMAND_LINE_ERRORS), 0));
    return UNUSABLE;
  }
}

/**
 * False where the answer could not be written, which standard error says then. A
 * reader that has seen enough and closed the pipe is none of our business; but a
 * file that was stored is named in any case.
 */
async function couldTell({ terminal, words, stored }: Session): Promise<boolean> {
  const failure = await terminal.flushed();
  if (failure === null) return true;
  for (const file of stored) terminal.err(words('cli.output.stored', { file }));
  if (failure === 'closed') return true;
  terminal.err(words('cli.output.failed'));
  return false;
}
