import type { Terminal } from './terminal';

/** Announces the next step of a command. Nothing is shown in the first second, so quick work stays quiet. */
export type Progress = (sentence: string) => void;

const QUIET_MILLISECONDS = 1000;

/** Large workbooks are announced at once: reading one takes a second by itself. */
const LARGE_BYTES = 3_000_000;

export function createProgress(terminal: Terminal): Progress {
  const start = terminal.now();
  return (sentence) => {
    if (terminal.now() - start >= QUIET_MILLISECONDS) terminal.err(sentence);
  };
}

export function isLarge(bytes: number): boolean {
  return bytes >= LARGE_BYTES;
}
