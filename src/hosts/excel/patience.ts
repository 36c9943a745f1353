import { isThrottled } from './named-error';

/** How long is waited before Excel is asked again, in milliseconds: three times, a little longer each time. */
const WAITS: readonly number[] = [150, 450, 1_350];

/**
 * Asks Excel, and again a little later where it has too many requests: it did nothing
 * then. What it refuses at last, and everything else, is thrown as it comes.
 */
export function patiently<T>(ask: () => Promise<T>): Promise<T> {
  return again(ask, isThrottled, WAITS);
}

/** Asks again as often as `isWorthIt` says of what went wrong, at most three times. */
export function persistently<T>(ask: () => Promise<T>, isWorthIt: (problem: unknown) => boolean): Promise<T> {
  return again(ask, isWorthIt, WAITS);
}

async function again<T>(
  ask: () => Promise<T>,
  isWorthIt: (problem: unknown) => boolean,
  waits: readonly number[],
): Promise<T> {
  const [wait, ...later] = waits;
  try {
    return await ask();
  } catch (problem) {
    if (wait === undefined || !isWorthIt(problem)) throw problem;
    await new Promise((resolve) => setTimeout(resolve, wait));
    return again(ask, isWorthIt, later);
  }
}
