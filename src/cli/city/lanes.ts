import { Worker } from 'node:worker_threads';
import type { Lanes } from './in-order';

/** One lane: this thread, one task after the other. */
export function thisThread<Task, Answer>(work: (task: Task) => Promise<Answer>): Lanes<Task, Answer> {
  let last: Promise<unknown> = Promise.resolve();
  return {
    count: 1,
    run: (task) => {
      const answer = last.then(() => work(task));
      last = answer;
      return answer;
    },
    close: () => Promise.resolve(),
  };
}

/** Threads of a script that answers each message with one message. */
export interface ThreadOptions<Task, Answer> {
  readonly script: string;
  /** At most so many; each is started when the first task waits for it. */
  readonly count: number;
  /** What every thread is told at its start. */
  readonly workerData: unknown;
  /** The answer where the thread itself broke off, such as for want of memory. */
  readonly broken: (task: Task, problem: unknown) => Answer;
}

interface Waiting<Task, Answer> {
  readonly task: Task;
  readonly resolve: (answer: Answer) => void;
}

/** Lanes that are threads. One that breaks off answers for its task alone; another takes its place. */
export function threads<Task, Answer>(options: ThreadOptions<Task, Answer>): Lanes<Task, Answer> {
  const waiting: Waiting<Task, Answer>[] = [];
  const all = new Set<Worker>();
  const idle: Worker[] = [];
  const busy = new Map<Worker, Waiting<Task, Answer>>();

  const next = (): void => {
    const first = waiting[0];
    if (first === undefined) return;
    const worker = idle.pop() ?? (all.size < options.count ? start() : null);
    if (worker === null) return;
    waiting.shift();
    busy.set(worker, first);
    worker.postMessage(first.task);
  };
  const answered = (worker: Worker, answer: Answer): void => {
    const own = busy.get(worker);
    busy.delete(worker);
    own?.resolve(answer);
    next();
  };
  const start = (): Worker => {
    const worker = new Worker(options.script, { workerData: options.workerData });
    all.add(worker);
    worker.on('message', (answer: Answer) => {
      idle.push(worker);
      answered(worker, answer);
    });
    // Told before 'exit', which then finds nothing left to answer.
    worker.on('error', (problem) => leave(worker, problem));
    worker.on('exit', (code) => leave(worker, new Error(`thread ended with ${code}`)));
    return worker;
  };
  const leave = (worker: Worker, problem: unknown): void => {
    all.delete(worker);
    if (idle.includes(worker)) idle.splice(idle.indexOf(worker), 1);
    const own = busy.get(worker);
    if (own !== undefined) answered(worker, options.broken(own.task, problem));
  };

  return {
    count: options.count,
    run: (task) =>
      new Promise((resolve) => {
        waiting.push({ task, resolve });
        next();
      }),
    close: async () => {
      waiting.length = 0;
      busy.clear();
      await Promise.all([...all].map((worker) => worker.terminate()));
    },
  };
}
