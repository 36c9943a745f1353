/** Excel allows no more characters in the name of a sheet. */
const LONGEST = 31;

/** The name, or where sheets have it, the name with the first number that is free: "6月核对结果 (2)". */
export function freeSheetName(name: string, taken: readonly string[]): string {
  // Excel tells sheet names apart without case.
  const known = new Set(taken.map((each) => each.toLowerCase()));
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? '' : ` (${number})`;
    const candidate = `${name.slice(0, LONGEST - suffix.length)}${suffix}`;
    if (!known.has(candidate.toLowerCase())) return candidate;
  }
}
