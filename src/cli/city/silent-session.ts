import type { Language, Words } from '../../locales/words';
import { createSession, type Session } from '../session';
import type { Terminal } from '../terminal';

const SILENT: Terminal = {
  out: () => undefined,
  err: () => undefined,
  flushed: () => Promise.resolve(null),
  input: () => Promise.resolve(new Uint8Array()),
  today: () => '',
  time: () => '',
  now: () => 0,
  locale: '',
};

/** For one workbook among many: what it took to read it is not told, only what came of it. */
export function silentSession(language: Language, words: Words): Session {
  return createSession(SILENT, language, words);
}
