import type { BookWork, FileWork, Progress } from './file-work';
import { retell, tell as toldProblem, type ToldProblem } from './told-problem';

/** A piece of work on its way to the thread that does it. */
export interface WorkOrder {
  readonly id: number;
  readonly kind: keyof FileWork;
  readonly input: readonly unknown[];
}

/** How far a piece of work has come, between 0 and 1; its answer is still to come. */
export interface WorkProgress {
  readonly id: number;
  readonly done: number;
}

export type WorkAnswer =
  | { readonly id: number; readonly ok: true; readonly value: unknown }
  | { readonly id: number; readonly ok: false; readonly problem: ToldProblem };

/** The end of a line to another thread, such as a Worker. */
export interface WorkLine {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
  addEventListener(type: 'error', listener: (event: unknown) => void): void;
  /** Ends the other thread, whatever it is doing. */
  terminate(): void;
}

interface Waiting {
  readonly onProgress: Progress | undefined;
  readonly resolve: (value: unknown) => void;
  readonly reject: (problem: unknown) => void;
}

/** The work done by whoever listens at the other end, so that the page can be used meanwhile. */
export function workElsewhere(line: WorkLine): BookWork {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  line.addEventListener('message', ({ data }) => {
    const answer = data as WorkAnswer | WorkProgress;
    if ('done' in answer) {
      waiting.get(answer.id)?.onProgress?.(answer.done);
      return;
    }
    const order = waiting.get(answer.id);
    waiting.delete(answer.id);
    if (answer.ok) order?.resolve(answer.value);
    else order?.reject(retell(answer.problem));
  });
  const fail = (message: string): void => {
    for (const { reject } of waiting.values()) reject(new Error(message));
    waiting.clear();
  };
  // The other end could not be started or broke: nothing that waits for it will be answered.
  line.addEventListener('error', () => fail('the worker of the page has failed'));
  const order = <T>(kind: keyof FileWork, input: readonly unknown[], onProgress?: Progress): Promise<T> =>
    new Promise<T>((resolve, reject) => {
      const id = ++last;
      waiting.set(id, { onProgress, resolve: (value) => resolve(value as T), reject });
      line.postMessage({ id, kind, input } satisfies WorkOrder);
    });
  return {
    convert: (file) => order('convert', [file]),
    read: (file, onProgress) => order('read', [file], onProgress),
    look: (file, sheet) => order('look', [file, sheet]),
    apply: (file, edits) => order('apply', [file, edits]),
    renew: (file, renewal) => order('renew', [file, renewal]),
    deleteLines: (file, lines) => order('deleteLines', [file, lines]),
    stop: () => {
      line.terminate();
      fail('the work was given up');
    },
  };
}

/** Does one piece of work and says what came of it, and meanwhile how far it has come. */
export async function answerTo(
  work: FileWork,
  { id, kind, input }: WorkOrder,
  tell: (progress: WorkProgress) => void,
): Promise<WorkAnswer> {
  try {
    const run = work[kind] as (...args: readonly unknown[]) => Promise<unknown>;
    const extra = kind === 'read' ? [(done: number) => tell({ id, done })] : [];
    return { id, ok: true, value: await run(...input, ...extra) };
  } catch (problem) {
    return { id, ok: false, problem: toldProblem(problem) };
  }
}
