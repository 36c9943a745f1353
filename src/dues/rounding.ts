import { fen, type Fen } from '../records/fen';
import type { RoundingMode, RoundingUnit } from '../records/settings';

/** How a branch rounds computed dues: 党费取整 and 党费取整方式. No official text fixes it. */
export interface Rounding {
  readonly unit: RoundingUnit;
  readonly mode: RoundingMode;
}

const FEN_IN: Readonly<Record<RoundingUnit, number>> = { fen: 1, jiao: 10, yuan: 100 };

const UNITS: readonly RoundingUnit[] = ['fen', 'jiao', 'yuan'];
const MODES: readonly RoundingMode[] = ['halfUp', 'up', 'down'];

/** All nine settings: a stated amount that any of them yields is rounded, not wrong. */
export const ROUNDINGS: readonly Rounding[] = UNITS.flatMap((unit) => MODES.map((mode) => ({ unit, mode })));

/**
 * So many thousandths of a base, rounded. Exact: the product is counted in
 * thousandths of a fen, where the largest base times the highest rate stays far
 * below the largest safe integer. The base must not be negative.
 */
export function shareOf(base: Fen, perMille: number, { unit, mode }: Rounding): Fen {
  const step = FEN_IN[unit] * 1000;
  const product = base * perMille;
  const whole = Math.floor(product / step);
  const rest = product - whole * step;
  const roundsUp = mode === 'up' ? rest > 0 : mode === 'halfUp' && rest * 2 >= step;
  return fen((roundsUp ? whole + 1 : whole) * FEN_IN[unit]);
}
