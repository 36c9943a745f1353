import type { IsoDate } from '../../records/iso-date';
import { FactsFolder } from '../../dataset/facts-folder';
import { lanesFor } from '../city/city-work';
import type { FactsAnswer } from '../city/facts-one';
import { secretOf } from '../city/key-file';
import { overAll } from '../city/over-all';
import { InputProblem } from '../input-problem';
import type { Session } from '../session';
import { INTERRUPTED } from './check-many';

export interface FactsOptions {
  readonly output: string;
  readonly today: IsoDate;
  readonly year?: number;
  readonly names: boolean;
  /** Files are named, and keys made, from here on; absent: from the nearest folder that holds all inputs. */
  readonly root?: string;
  /** Where the secret of the members' keys is kept; absent: beside the folder. */
  readonly key?: string;
  readonly force: boolean;
  readonly jobs?: number;
}

/**
 * `theme-day facts`: what all workbooks say, as Parquet tables in a folder. Exit status 2
 * where one could not be read; the facts of the others are there all the same.
 */
export async function factsCommand(
  inputs: readonly string[],
  options: FactsOptions,
  session: Session,
): Promise<number> {
  const { terminal, words, language, stored } = session;
  const { output, today, year, names, force, jobs } = options;
  const folder = await FactsFolder.make(output, { force }, { today, names });
  try {
    const keyFile = options.key ?? `${output.replace(/[/\\]+$/u, '')}.key`;
    const secret = await secretOf(keyFile);
    const work = { kind: 'facts', language, today, year: year ?? null, names, secret } as const;
    let read = 0;
    const take = async ({ file, branch, problem, blocks }: FactsAnswer): Promise<boolean> => {
      await folder.add({ file, branch, problem: problem?.name ?? null }, blocks);
      if (problem === null) read += 1;
      else terminal.err(words('cli.city.unread', { file, problem: problem.sentence }));
      return true;
    };
    const lanes = lanesFor<'facts'>(work, jobs ?? null, terminal.ownProcess ?? null);
    const { ended } = await overAll(inputs, lanes, take, session, options.root ?? null);
    if (ended === 'interrupted') return INTERRUPTED;
    if (read === 0) throw new InputProblem('no-facts', { folder: inputs.join(', ') });
    const { files, unread } = await folder.finish();
    stored.push(output);
    terminal.out(words('cli.city.facts', { folder: output, files: files - unread, unread }));
    terminal.out(words(names ? 'cli.city.withNames' : 'cli.city.withoutNames', { key: keyFile }));
    return unread > 0 ? 2 : 0;
  } finally {
    await folder.drop();
  }
}
