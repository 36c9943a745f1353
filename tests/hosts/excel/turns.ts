import type { InMemoryExcel } from '../../excel/in-memory-excel';

/** Who of two people is waiting for an answer of the same workbook. */
type Person = 0 | 1;

/**
 * Lets two people work on one workbook and decides at each moment whose request is
 * carried out next, which in the real world the network decides. Gives what came of
 * both, and at how many moments there was a choice.
 */
export async function inTurns<T>(
  excel: InMemoryExcel,
  works: readonly [() => Promise<T>, () => Promise<T>],
  choose: (choice: number) => Person,
): Promise<{ readonly results: readonly [T, T]; readonly choices: number }> {
  const waiting = new Map<Person, () => void>();
  let arrived: (() => void) | null = null;
  // Only one of them is under way at a time, so whoever sends a request is known.
  let current: Person = 0;
  excel.beforeRequest = () => {
    const sender = current;
    return new Promise<void>((resolve) => {
      waiting.set(sender, resolve);
      arrived?.();
    });
  };
  /** Until the person's next request has arrived, or the work is done. */
  const untilIdle = async (person: Person, done: Promise<unknown>): Promise<void> => {
    const arrival = new Promise<void>((resolve) => (arrived = resolve));
    if (!waiting.has(person)) await Promise.race([arrival, done]);
  };
  const started: Promise<T>[] = [];
  for (const person of [0, 1] as const) {
    current = person;
    const work = works[person]();
    started.push(work);
    await untilIdle(person, work);
  }
  let choices = 0;
  while (waiting.size > 0) {
    const [first = 0] = waiting.keys();
    current = waiting.size === 2 ? choose(choices++) : first;
    const carryOut = waiting.get(current);
    waiting.delete(current);
    const next = untilIdle(current, started[current] ?? Promise.resolve());
    carryOut?.();
    await next;
  }
  const [first, second] = await Promise.all(started);
  return { results: [first as T, second as T], choices };
}

/** Runs for every order in which the choices of the one before can come out; gives how many there were. */
export async function forEveryOrder(run: (choose: (choice: number) => Person) => Promise<number>): Promise<number> {
  let order: Person[] = [];
  for (let count = 1; ; count++) {
    const choices = await run((choice) => order[choice] ?? 0);
    const taken = Array.from({ length: choices }, (_, choice) => order[choice] ?? 0);
    while (taken.at(-1) === 1) taken.pop();
    if (taken.length === 0) return count;
    order = [...taken.slice(0, -1), 1];
  }
}
