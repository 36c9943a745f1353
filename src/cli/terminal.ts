/** What the command line needs of its surroundings; a test gives its own. */
export interface Terminal {
  /** Standard output. */
  out(text: string): void;
  /** Standard error. */
  err(text: string): void;
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
  const { env } = process;
  return {
    out: (text) => void process.stdout.write(`${text}\n`),
    err: (text) => void process.stderr.write(`${text}\n`),
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
