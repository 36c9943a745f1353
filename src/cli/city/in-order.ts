/** Who works on tasks, several at once perhaps. `run` always answers: what goes wrong is an answer too. */
export interface Lanes<Task, Answer> {
  readonly count: number;
  run(task: Task): Promise<Answer>;
  /** Ends what is still running; its answers may never come. */
  close(): Promise<void>;
}

/** For each lane so many tasks are begun or done and not yet asked for: one slow task does not stop the others. */
const AHEAD = 4;

/**
 * The answers in the order of the tasks, each as soon as it and all before it are
 * there. However many tasks there are, at most AHEAD for each lane are open at once.
 * Ends early, and asks for nothing more, once the signal is aborted.
 */
export async function* inOrder<Task, Answer>(
  tasks: AsyncIterable<Task>,
  lanes: Lanes<Task, Answer>,
  signal: AbortSignal | null = null,
): AsyncGenerator<Answer> {
  const open: Promise<Answer>[] = [];
  // Not a race against one promise of the signal: that would keep something of every task until the end.
  let stop: () => void = () => undefined;
  const aborted = (): void => stop();
  signal?.addEventListener('abort', aborted, { once: true });
  const next = (): Promise<Answer | null> =>
    new Promise((resolve, reject) => {
      stop = () => resolve(null);
      if (signal?.aborted === true) stop();
      else open.shift()?.then(resolve, reject);
    });
  for await (const task of tasks) {
    if (signal?.aborted === true) return;
    open.push(lanes.run(task));
    if (open.length < lanes.count * AHEAD) continue;
    const answer = await next();
    if (answer === null) return;
    yield answer;
  }
  while (open.length > 0) {
    const answer = await next();
    if (answer === null) return;
    yield answer;
  }
}
