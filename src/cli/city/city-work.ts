import { wordsOf } from '../../locales/words';
import { checkOne, notChecked, type CheckAnswer, type CheckWork } from './check-one';
import type { Lanes } from './in-order';
import { thisThread, threads } from './lanes';
import type { OwnProcess } from '../terminal';
import type { InputFile } from './workbook-files';

/** What is done with each of many workbooks, and what comes of it: both cross from thread to thread. */
export interface CityWorks {
  readonly check: { readonly work: CheckWork; readonly answer: CheckAnswer };
}
export type CityWork = CityWorks[keyof CityWorks]['work'];

/** The work on one workbook, with all that is the same for every one made once. */
export function workOf(work: CityWork): (file: InputFile) => Promise<unknown> {
  return checkOne(work);
}

/** Lanes for the work: threads where there is a process to start them in, else this thread. */
export function lanesFor<Kind extends keyof CityWorks>(
  work: CityWorks[Kind]['work'] & CityWork,
  jobs: number | null,
  ownProcess: OwnProcess | null,
): Lanes<InputFile, CityWorks[Kind]['answer']> {
  if (ownProcess === null) return thisThread(workOf(work) as (file: InputFile) => Promise<CityWorks[Kind]['answer']>);
  const words = wordsOf(work.language);
  return threads({
    script: ownProcess.workerScript,
    count: jobs ?? ownProcess.cores,
    workerData: work,
    broken: (file: InputFile, problem) => notChecked(work, file, problem, words),
  });
}
