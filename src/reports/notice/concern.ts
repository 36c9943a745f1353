import type { Words } from '../../locales/words';
import type { CellRef } from '../../records/cell-ref';
import type { Fen } from '../../records/fen';
import type { HalfYear } from '../../records/half-year';
import type { Month } from '../../records/month';
import { amountText } from '../format/amount';
import { halfText, monthListText } from '../format/period';

export type ConcernKind =
  /** Nothing says what the member owes in those months: 应交 leaves them out. */
  | 'standard-unknown'
  /** An amount of those months cannot be read: nothing is concluded from it. */
  | 'amount-unreadable'
  /** A month's amount is far beyond any dues: most likely a typing error. */
  | 'amount-implausible'
  /** The ledger has no row for the member in those months, which are counted as unpaid. */
  | 'row-missing'
  /** The ledger holds none of those months: they cannot be judged, and nothing of them counts as arrears. */
  | 'months-missing'
  /** What is owed in those months was computed from the base: nothing states it. */
  | 'due-computed'
  /** What is owed is more than half again, or less than two thirds, of what was stated last. */
  | 'due-far'
  /** No ledger says what anybody paid: 实交 and 欠交 stay blank. */
  | 'paid-not-recorded'
  /** The ledger has payments by a name that the roster does not hold: they are in no row. */
  | 'payer-unknown'
  /** Months that are not over: what is still unpaid in them is not counted as arrears. */
  | 'months-not-over'
  /** The ledger holds nothing for the half-year. */
  | 'ledger-empty'
  | 'branch-name-missing'
  | 'hotline-missing';

/** Something to look at before the notice is put up. The draft itself is made all the same. */
export interface NoticeConcern {
  readonly kind: ConcernKind;
  /** The sentence for the person. */
  readonly text: string;
  readonly member: string | null;
  readonly months: readonly Month[];
  /** Where it can be put right; null where there is no such cell. */
  readonly cell: CellRef | null;
}

export interface ConcernFacts {
  readonly member?: string;
  readonly months?: readonly Month[];
  readonly amount?: Fen;
  readonly cell?: CellRef | null;
}

export function concern(kind: ConcernKind, half: HalfYear, words: Words, facts: ConcernFacts = {}): NoticeConcern {
  const { member = null, months = [], amount, cell = null } = facts;
  const text = words(`reports.notice.concerns.${kind}`, {
    half: halfText(half, words),
    member: member ?? '',
    months: monthListText(months, words, half),
    amount: amount === undefined ? '' : amountText(amount),
  });
  return { kind, text, member, months, cell };
}
