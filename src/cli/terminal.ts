/** Why standard output takes no more: nobody reads it any longer (`| head`), or it cannot be written (a full disk). */
export type OutputFailure = 'closed' | 'failed';

/** What the command line needs of its surroundings; a test gives its own. */
export interface Terminal {
  /** Standard output. */
  out(text: string): void;
  /** Standard error. */
  err(text: string): void;
  /** Resolves once all output was handed over; to the reason where some of it could not be. */
  flushed(): Promise<OutputFailure | null>;
  /** Today by the machine's clock, as "2020-07-05". */
  today(): string;
  /** The time of day by the machine's clock, as "09:30". */
  time(): string;
  /** Milliseconds from any fixed moment. */
  now(): number;
  /** The language of the environment (LC_ALL, LC_MESSAGES, LANG), or ''. */
  readonly locale: string;
}

export function processTerminal(): Terminal {
  const { env, stdout, stderr } = process;
  let failure: OutputFailure | null = null;
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    failure ??= error.code === 'EPIPE' ? 'closed' : 'failed';
  });
  // Nobody is left to be told: the exit status says what can be said.
  stderr.on('error', () => undefined);
  return {
    out: (text) => {
      if (failure === null) stdout.write(`${text}\n`);
    },
    err: (text) => void stderr.write(`${text}\n`),
    flushed: () =>
      new Promise((resolve) => {
        // A failed write is told of a moment after it is made.
        stdout.write('', () => setImmediate(() => resolve(failure)));
      }),
    today: () => localDate(new Date()),
    time: () => localTime(new Date()),
    now: () => performance.now(),
    locale: env.LC_ALL ?? env.LC_MESSAGES ?? env.LANG ?? '',
  };
}

const two = (value: number): string => String(value).padStart(2, '0');

function localTime(clock: Date): string {
  return `${two(clock.getHours())}:${two(clock.getMinutes())}`;
}

function localDate(clock: Date): string {
  return `${clock.getFullYear()}-${two(clock.getMonth() + 1)}-${two(clock.getDate())}`;
}
