/** The entries with one of them set, or without it where it is null. */
export function withEntry<T>(
  entries: Readonly<Record<string, T>>,
  key: string,
  entry: T | null,
): Readonly<Record<string, T>> {
  if (entry !== null) return { ...entries, [key]: entry };
  return Object.fromEntries(Object.entries(entries).filter(([each]) => each !== key));
}
