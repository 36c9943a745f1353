import type { Language, Words } from '../locales/words';
import { createProgress, type Progress } from './progress';
import type { Terminal } from './terminal';

/** One run of a command: where it speaks, in which words, how it tells that it is still at work. */
export interface Session {
  readonly terminal: Terminal;
  readonly language: Language;
  readonly words: Words;
  readonly progress: Progress;
  /** Files stored in this run, so that standard error can name them where standard output cannot be written. */
  readonly stored: string[];
}

export function createSession(terminal: Terminal, language: Language, words: Words): Session {
  return { terminal, language, words, progress: createProgress(terminal), stored: [] };
}
