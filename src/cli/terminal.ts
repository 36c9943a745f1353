import { availableParallelism } from 'node:os';
import path from 'node:path';
import { TooLarge } from '../workbook/errors';

/** Why standard output takes no more: nobody reads it any longer (`| head`), or it cannot be written (a full disk). */
export type OutputFailure = 'closed' | 'failed';

/** What only a process of its own has: other threads, Ctrl-C, a line that passes. */
export interface OwnProcess {
  /** Script of a thread that works on one workbook after the other. */
  readonly workerScript: string;
  /** How many threads can run at once. */
  readonly cores: number;
  /**
   * Shows a line on standard error in place of the one shown before, or with null none;
   * null itself where standard error is no terminal.
   */
  readonly showPassing: ((line: string | null) => void) | null;
  /** Aborted at Ctrl-C, from the first call on; a second Ctrl-C ends the process at once. */
  interruption(): AbortSignal;
}

/** What the command line needs of its surroundings; a test gives its own. */
export interface Terminal {
  /** Standard output. */
  out(text: string): void;
  /** Standard error. */
  err(text: string): void;
  /** Resolves once all output was handed over; to the reason where some of it could not be. */
  flushed(): Promise<OutputFailure | null>;
  /** Standard input, to its end. Rejects where it is larger than a list can be. */
  input(): Promise<Uint8Array>;
  /** Today by the machine's clock, as "2020-07-05". */
  today(): string;
  /** The time of day by the machine's clock, as "09:30". */
  time(): string;
  /** Milliseconds from any fixed moment. */
  now(): number;
  /** The language of the environment (LC_ALL, LC_MESSAGES, LANG), or ''. */
  readonly locale: string;
  /** Absent where there is none to speak of: then workbooks are read one after the other in this thread. */
  readonly ownProcess?: OwnProcess;
}

/** The terminal of this process. `folder` is where the built command lies, beside which are the scripts of its workers. */
export function processTerminal(folder: string): Terminal {
  const { env, stdout, stderr } = process;
  let failure: OutputFailure | null = null;
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    failure ??= error.code === 'EPIPE' ? 'closed' : 'failed';
  });
  // Nobody is left to be told: the exit status says what can be said.
  stderr.on('error', () => undefined);
  const passing = passingLine(stderr);
  return {
    out: (text) => {
      passing?.(null);
      if (failure === null) stdout.write(`${text}\n`);
    },
    err: (text) => {
      passing?.(null);
      stderr.write(`${text}\n`);
    },
    flushed: () =>
      new Promise((resolve) => {
        // A failed write is told of a moment after it is made.
        stdout.write('', () => setImmediate(() => resolve(failure)));
      }),
    input: readInput,
    today: () => localDate(new Date()),
    time: () => localTime(new Date()),
    now: () => performance.now(),
    locale: env.LC_ALL ?? env.LC_MESSAGES ?? env.LANG ?? '',
    ownProcess: {
      workerScript: path.join(folder, 'city-worker.js'),
      cores: availableParallelism(),
      showPassing: passing,
      interruption,
    },
  };
}

const CLEAR_LINE = '\r\x1b[2K';

function passingLine(stderr: NodeJS.WriteStream): OwnProcess['showPassing'] {
  if (!stderr.isTTY) return null;
  let isShown = false;
  return (line) => {
    if (line !== null || isShown) stderr.write(line === null ? CLEAR_LINE : `${CLEAR_LINE}${line}`);
    isShown = line !== null;
  };
}

function interruption(): AbortSignal {
  const controller = new AbortController();
  const abort = (): void => controller.abort();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, abort);
  return controller.signal;
}

/** Whatever is larger is no list of names and no bill. */
const LARGEST_INPUT = 20_000_000;

async function readInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    const bytes = chunk as Uint8Array;
    size += bytes.length;
    if (size > LARGEST_INPUT) throw new TooLarge('-', '-', size, LARGEST_INPUT);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

const two = (value: number): string => String(value).padStart(2, '0');

function localTime(clock: Date): string {
  return `${two(clock.getHours())}:${two(clock.getMinutes())}`;
}

function localDate(clock: Date): string {
  return `${clock.getFullYear()}-${two(clock.getMonth() + 1)}-${two(clock.getDate())}`;
}
