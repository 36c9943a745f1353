import { type HalfYear, monthsOfHalf } from '../../records/half-year';
import { totalsOf, totalsOfMonth, type MemberDues } from '../dues/half-year-dues';
import { amountText } from '../format/amount';
import { sumFen } from '../../records/fen';
import { textWidth } from '../draft/text-width';

const INDEX_WIDTH = 6;
const LEAST_AMOUNT = 10;
const LEAST_NAME = 10;
const MOST_NAME = 20;

/**
 * Widths in characters: names and amounts fit on one line (the totals are the
 * longest amounts), remarks take what a sheet of A4 leaves.
 */
export function noticeWidths(
  rows: readonly MemberDues[],
  names: Iterable<string>,
  half: HalfYear,
  withMonths: boolean,
  withOverpaid: boolean,
): number[] {
  const longest = Math.max(0, ...[...names].map(textWidth));
  const name = Math.min(Math.max(longest + 2, LEAST_NAME), MOST_NAME);
  const { due, paid, arrears } = totalsOf(rows);
  const overpaid = sumFen(rows.map((row) => row.overpaid));
  const total = amountWidth([due, paid, arrears, overpaid].map(amountText));
  const month = amountWidth(monthsOfHalf(half).map((_, index) => amountText(totalsOfMonth(rows, index).paid)));
  const months = withMonths ? monthsOfHalf(half).map(() => month) : [];
  const totals = Array.from({ length: withOverpaid ? 4 : 3 }, () => total);
  return [INDEX_WIDTH, name, ...months, ...totals, withMonths ? 26 : 28];
}

function amountWidth(texts: readonly string[]): number {
  return Math.max(LEAST_AMOUNT, ...texts.map((text) => text.length + 3));
}
