import { LARGEST_FEN } from '../../records/fen';

/**
 * Whether a stated total is right. Amounts are in fen but may carry the fractions
 * that a formula left in its cell, so a difference counts only from a whole fen up.
 */
export function agrees(stated: number, computed: number): boolean {
  return Math.round(Math.abs(stated - computed) * 10_000) < 10_000;
}

/**
 * The sum of the amounts; null where one of them could not be read, where there are
 * none, and where it is larger than any amount can be.
 */
export function sumOf(amounts: readonly (number | null | undefined)[]): number | null {
  if (amounts.length === 0) return null;
  let sum = 0;
  for (const amount of amounts) {
    if (amount === undefined) return null;
    sum += amount ?? 0;
  }
  return Math.abs(sum) > LARGEST_FEN ? null : sum;
}
