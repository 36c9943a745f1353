/**
 * Money as whole fen (1/100 yuan). Every amount inside the product is one of
 * these; yuan exist only in cells and on screens. Sums of integers are exact, so
 * a notice, a summary and a ledger agree to the fen.
 */
export type Fen = number & { readonly __unit: 'fen' };

/**
 * The largest amount accepted from a cell or a caller: a hundred million yuan. A
 * larger one is a typing error. Sums may be larger, so that adding up what was
 * accepted never fails.
 */
export const LARGEST_FEN = 10_000_000_000;

/** Brands an integer number of fen. Throws RangeError for a fraction, or where integers are no longer exact. */
export function fen(value: number): Fen {
  if (!Number.isSafeInteger(value)) {
    throw new RangeError(`not a whole number of fen: ${value}`);
  }
  return value as Fen;
}

export const NO_FEN = fen(0);

/**
 * Fen from a number of yuan as a cell holds it. Binary fractions such as 81.48
 * come back as the two decimals that the person typed; more than two decimals
 * are rounded half up, as Excel shows them. Throws RangeError above LARGEST_FEN.
 */
export function fenFromYuan(yuan: number): Fen {
  const amount = fen(Number.isSafeInteger(yuan) ? yuan * 100 : Math.round(Number((yuan * 100).toFixed(4))));
  if (Math.abs(amount) > LARGEST_FEN) throw new RangeError(`not an amount of money: ${yuan}`);
  return amount;
}

export function sumFen(amounts: Iterable<Fen>): Fen {
  let total = 0;
  for (const amount of amounts) total += amount;
  return fen(total);
}

/** Yuan with two decimals and no grouping, "75.00": the form used in JSON. */
export function yuanText(amount: Fen): string {
  const sign = amount < 0 ? '-' : '';
  const absolute = Math.abs(amount);
  return `${sign}${Math.floor(absolute / 100)}.${String(absolute % 100).padStart(2, '0')}`;
}

/** Yuan as the number a cell is to hold. */
export function yuanNumber(amount: Fen): number {
  return amount / 100;
}
