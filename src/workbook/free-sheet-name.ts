/** Excel allows no more characters in the name of a sheet. */
const LONGEST = 31;

/** The first of the names that no sheet has; where all are taken the last with the first number that is free: "6月核对结果 (2)". */
export function freeSheetName(names: string | readonly string[], taken: readonly string[]): string {
  // Excel tells sheet names apart without case.
  const known = new Set(taken.map((each) => each.toLowerCase()));
  const isFree = (name: string): boolean => !known.has(name.toLowerCase());
  const wanted = typeof names === 'string' ? [names] : names;
  const free = wanted.map((name) => name.slice(0, LONGEST)).find(isFree);
  if (free !== undefined) return free;
  const last = wanted.at(-1) ?? '';
  for (let number = 2; ; number++) {
    const suffix = ` (${number})`;
    const candidate = `${last.slice(0, LONGEST - suffix.length)}${suffix}`;
    if (isFree(candidate)) return candidate;
  }
}
