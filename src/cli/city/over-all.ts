import { InputProblem } from '../input-problem';
import type { Session } from '../session';
import { inOrder, type Lanes } from './in-order';
import { workbookFiles, type InputFile } from './workbook-files';

/** What came of the whole. */
export interface OverAll {
  /** How many workbooks were done. */
  readonly done: number;
  /** Where the taker wanted no more, or Ctrl-C was pressed, the rest was left. */
  readonly ended: 'whole' | 'stopped' | 'interrupted';
}

/**
 * Works on every workbook of the files and folders and hands over the answers in their
 * order, no faster than they are taken, for as long as `take` wants more. Shows meanwhile how many are done and how long
 * the rest will take. Throws InputProblem where the folders hold no workbook.
 */
export async function overAll<Answer>(
  inputs: readonly string[],
  lanes: Lanes<InputFile, Answer>,
  take: (answer: Answer) => Promise<boolean>,
  { terminal, words }: Session,
  root: string | null = null,
): Promise<OverAll> {
  const signal = terminal.ownProcess?.interruption() ?? null;
  const showPassing = terminal.ownProcess?.showPassing ?? null;
  const start = terminal.now();
  const total = showPassing === null ? 0 : await counted(workbookFiles(inputs, root));
  let done = 0;
  const show = (): void => {
    const left = done === 0 ? null : Math.ceil(((terminal.now() - start) / done) * ((total - done) / 1000));
    const key = left === null ? 'progress' : left < 100 ? 'secondsLeft' : 'minutesLeft';
    const count = left === null || left < 100 ? (left ?? 0) : Math.ceil(left / 60);
    showPassing?.(words(`cli.city.${key}`, { done, total, count }));
  };
  try {
    show();
    for await (const answer of inOrder(workbookFiles(inputs, root), lanes, signal)) {
      done += 1;
      if (!(await take(answer))) return { done, ended: 'stopped' };
      show();
    }
  } finally {
    showPassing?.(null);
    await lanes.close();
  }
  if (signal?.aborted === true) {
    terminal.err(words('cli.city.interrupted', { count: done }));
    return { done, ended: 'interrupted' };
  }
  if (done === 0) throw new InputProblem('no-workbooks', { folder: inputs.join(', ') });
  return { done, ended: 'whole' };
}

async function counted(files: AsyncIterable<InputFile>): Promise<number> {
  let count = 0;
  const each = files[Symbol.asyncIterator]();
  while ((await each.next()).done !== true) count += 1;
  return count;
}
