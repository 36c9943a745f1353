import { CommanderError } from 'commander';
import { wordsOf } from '../locales/words';
import { languageOf } from './options';
import { problemSentence } from './problem-sentence';
import { createProgram } from './program';
import { createSession } from './session';
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
  const words = wordsOf(language);
  let status = 0;
  try {
    const program = createProgram(createSession(terminal, language, words), (result) => {
      status = result;
    });
    await program.parseAsync(argv.length === 0 ? ['--help'] : argv, { from: 'user' });
    return status;
  } catch (problem) {
    if (problem instanceof CommanderError && problem.exitCode === 0) return 0;
    terminal.err(wrap(problemSentence(problem, words), 0));
    return UNUSABLE;
  }
}
