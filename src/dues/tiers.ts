import { fen, type Fen } from '../records/fen';

/** One step: whoever has at most `upTo` a month pays `perMille` of the whole base. */
interface Tier {
  readonly upTo: Fen | null;
  readonly perMille: number;
}

/** 中组发〔2008〕3号 art. 2, on after-tax relatively fixed monthly pay; of the whole base, not progressive. */
const PAY: readonly Tier[] = [
  { upTo: fen(300_000), perMille: 5 },
  { upTo: fen(500_000), perMille: 10 },
  { upTo: fen(1_000_000), perMille: 15 },
  { upTo: null, perMille: 20 },
];

/** The same document on the pension actually paid to the retired. */
const PENSION: readonly Tier[] = [
  { upTo: fen(500_000), perMille: 5 },
  { upTo: null, perMille: 10 },
];

/**
 * The rate in thousandths that a monthly base falls under. Null for a base of
 * nothing: students, farmers and those without pay have fixed amounts instead,
 * which only the workbook can state.
 */
export function ratePerMille(base: Fen, retired: boolean): number | null {
  if (base <= 0) return null;
  const tier = (retired ? PENSION : PAY).find(({ upTo }) => upTo === null || base <= upTo);
  return tier?.perMille ?? null;
}
