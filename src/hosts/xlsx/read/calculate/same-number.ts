/**
 * Whether a spreadsheet takes two numbers for the same: it shows and compares
 * fifteen digits, so the sum of six times 20.1 is 120.6, whatever binary makes of it.
 */
export function isSameNumber(one: number, other: number): boolean {
  return one === other || one.toPrecision(15) === other.toPrecision(15);
}
