/** So many requests may be on their way together: Excel on the web refuses those above a number that it does not tell. */
const AT_ONCE = 24;

/** Works on all items, a bounded number of them at the same time; the results are in the order of the items. */
export async function fewAtATime<T, R>(
  items: readonly T[],
  work: (item: T) => Promise<R>,
  atOnce = AT_ONCE,
): Promise<readonly R[]> {
  const results = new Map<number, R>();
  const waiting = items.entries();
  const worker = async (): Promise<void> => {
    // All workers share what is waiting, so that each takes the next one.
    for (const [index, item] of waiting) results.set(index, await work(item));
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker));
  return items.flatMap((_, index) => (results.has(index) ? [results.get(index) as R] : []));
}
