import { fork, type ChildProcess } from 'node:child_process';
import type { FuzzCase } from './fuzz-case';
import type { Answer } from './worker';

/** A command may take 10 s of the processor; with every oracle behind it, and others at work on the machine, this long. */
const LONGEST_WAIT = 120_000;
const MOST_MEGABYTES = 1000;

/** A process that runs tries, stopped and begun anew where one does not end or takes too much memory. */
export class WatchedWorker {
  private child: ChildProcess | null = null;

  constructor(private readonly script: string) {}

  async run(tried: FuzzCase): Promise<Answer> {
    this.child ??= fork(this.script, { execArgv: [`--max-old-space-size=${MOST_MEGABYTES - 200}`] });
    const answer = await answerOf(this.child, tried);
    const isGrown = answer.megabytes > MOST_MEGABYTES;
    if (isGrown || answer.status < 0) this.stop();
    return isGrown ? { ...answer, failures: [...answer.failures, `takes ${Math.round(answer.megabytes)} MB`] } : answer;
  }

  stop(): void {
    this.child?.kill('SIGKILL');
    this.child = null;
  }
}

async function answerOf(child: ChildProcess, tried: FuzzCase): Promise<Answer> {
  return new Promise((resolve) => {
    const end = (answer: Answer): void => {
      clearTimeout(timer);
      child.off('message', end).off('exit', died);
      resolve(answer);
    };
    const failed = (failure: string): Answer => ({
      ...{ status: -1, isWritten: false, seconds: 0, megabytes: 0 },
      failures: [failure],
    });
    const died = (status: number | null, signal: string | null): void => end(failed(`dies with ${signal ?? status}`));
    const timer = setTimeout(() => end(failed('does not end')), LONGEST_WAIT);
    child.on('message', end).on('exit', died);
    child.send(tried);
  });
}
