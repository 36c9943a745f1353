import type { Period } from '../../records/period';
import type { CheckOptions } from './check-options';
import type { CheckAnswer } from '../city/check-one';
import { lanesFor } from '../city/city-work';
import { overAll } from '../city/over-all';
import type { Session } from '../session';

/** As a shell says of a command that Ctrl-C ended. */
export const INTERRUPTED = 130;

/**
 * `theme-day check` of several workbooks: a line for each, in the order of the files.
 * Exit status 2 where one could not be checked, else 1 where one holds something that
 * must be settled.
 */
export async function checkMany(
  inputs: readonly string[],
  period: Period,
  { today, year, json, jsonl, jobs }: CheckOptions,
  session: Session,
): Promise<number> {
  const { terminal, words, language } = session;
  const form = json || jsonl ? 'json' : 'text';
  const work = { kind: 'check', language, period, today, year: year ?? null, form } as const;
  const ofStatus = [0, 0, 0];
  const isArray = json && !jsonl;
  const take = async ({ status, line }: CheckAnswer): Promise<boolean> => {
    const isFirst = ofStatus.every((count) => count === 0);
    ofStatus[status] = (ofStatus[status] ?? 0) + 1;
    terminal.out(isArray ? `${isFirst ? '[' : ','}${line}` : line);
    // No faster than it is read, and no further than anybody reads.
    return (await terminal.flushed()) === null;
  };
  const { done, ended } = await overAll(
    inputs,
    lanesFor<'check'>(work, jobs ?? null, terminal.ownProcess ?? null),
    take,
    session,
  );
  if (isArray) terminal.out(']');
  const [clean = 0, toSettle = 0, unread = 0] = ofStatus;
  if (form === 'text') terminal.out(`\n${words('cli.city.all', { done, clean, toSettle, unread })}`);
  if (ended === 'interrupted') return INTERRUPTED;
  return unread > 0 ? 2 : toSettle > 0 ? 1 : 0;
}
