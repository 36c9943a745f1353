import { wordsOf } from '../../locales/words';
import type { OwnProcess } from '../terminal';
import { checkOne, notChecked, type CheckAnswer, type CheckWork } from './check-one';
import { factsOne, factsUnread, type FactsAnswer, type FactsWork } from './facts-one';
import type { Lanes } from './in-order';
import { thisThread, threads } from './lanes';
import type { InputFile } from './workbook-files';

/** What is done with each of many workbooks, and what comes of it: both cross from thread to thread. */
interface CityWorks {
  readonly check: { readonly work: CheckWork; readonly answer: CheckAnswer };
  readonly facts: { readonly work: FactsWork; readonly answer: FactsAnswer };
}
type Kind = keyof CityWorks;
export type CityWork = CityWorks[Kind]['work'];

interface Doing<K extends Kind> {
  readonly one: (work: CityWorks[K]['work']) => (file: InputFile) => Promise<CityWorks[K]['answer']>;
  /** The answer where the thread that was at it broke off. */
  readonly broken: (work: CityWorks[K]['work'], file: InputFile, problem: unknown) => CityWorks[K]['answer'];
}

const DOING: { readonly [K in Kind]: Doing<K> } = {
  check: {
    one: checkOne,
    broken: (work, file, problem) => notChecked(work, file, problem, wordsOf(work.language)),
  },
  facts: { one: factsOne, broken: factsUnread },
};

/** The work on one workbook, with all that is the same for every one made once. */
export function workOf(work: CityWork): (file: InputFile) => Promise<unknown> {
  return work.kind === 'check' ? DOING.check.one(work) : DOING.facts.one(work);
}

/** Lanes for the work: threads where there is a process to start them in, else this thread. */
export function lanesFor<K extends Kind>(
  work: CityWorks[K]['work'] & { readonly kind: K },
  jobs: number | null,
  ownProcess: OwnProcess | null,
): Lanes<InputFile, CityWorks[K]['answer']> {
  const { one, broken }: Doing<K> = DOING[work.kind];
  if (ownProcess === null) return thisThread(one(work));
  return threads({
    script: ownProcess.workerScript,
    count: jobs ?? ownProcess.cores,
    workerData: work,
    broken: (file: InputFile, problem) => broken(work, file, problem),
  });
}
