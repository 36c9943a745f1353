import type { FileWork } from './file-work';
import { retell, tell, type ToldProblem } from './told-problem';

/** A piece of work on its way to the thread that does it. */
export interface WorkOrder {
  readonly id: number;
  readonly kind: keyof FileWork;
  readonly input: readonly unknown[];
}

export type WorkAnswer =
  | { readonly id: number; readonly ok: true; readonly value: unknown }
  | { readonly id: number; readonly ok: false; readonly problem: ToldProblem };

/** The end of a line to another thread, such as a Worker. */
export interface WorkLine {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
  addEventListener(type: 'error', listener: (event: unknown) => void): void;
}

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (problem: unknown) => void;
}

/** The work done by whoever listens at the other end, so that the page can be used meanwhile. */
export function workElsewhere(line: WorkLine): FileWork {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  line.addEventListener('message', ({ data }) => {
    const answer = data as WorkAnswer;
    const order = waiting.get(answer.id);
    waiting.delete(answer.id);
    if (answer.ok) order?.resolve(answer.value);
    else order?.reject(retell(answer.problem));
  });
  line.addEventListener('error', () => {
    // The other end could not be started or broke: nothing that waits for it will be answered.
    for (const { reject } of waiting.values()) reject(new Error('the worker of the page has failed'));
    waiting.clear();
  });
  const order = <T>(kind: keyof FileWork, ...input: readonly unknown[]): Promise<T> =>
    new Promise<T>((resolve, reject) => {
      const id = ++last;
      waiting.set(id, { resolve: (value) => resolve(value as T), reject });
      line.postMessage({ id, kind, input } satisfies WorkOrder);
    });
  return {
    read: (file) => order('read', file),
    look: (file, sheet) => order('look', file, sheet),
    apply: (file, edits) => order('apply', file, edits),
  };
}

/** Does one piece of work and says what came of it. */
export async function answerTo(work: FileWork, { id, kind, input }: WorkOrder): Promise<WorkAnswer> {
  try {
    const run = work[kind] as (...args: readonly unknown[]) => Promise<unknown>;
    return { id, ok: true, value: await run(...input) };
  } catch (problem) {
    return { id, ok: false, problem: tell(problem) };
  }
}
