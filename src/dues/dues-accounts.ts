import type { CellRef } from '../records/cell-ref';
import type { DuesLine, Payment } from '../records/dues';
import type { Fen } from '../records/fen';
import type { HalfYear } from '../records/half-year';
import type { IsoDate } from '../records/iso-date';
import type { Member, MemberKey } from '../records/member';
import type { Month } from '../records/month';

/** The month's 应交, the ledger's standard, the roster's standard, or the base by the tiers. */
export type DueSource = 'ledger' | 'ledgerStandard' | 'rosterStandard' | 'tiers';

/** What a member owes for a month and where that is said. */
export type Due =
  | { readonly kind: 'owed'; readonly amount: Fen; readonly source: DueSource; readonly cell: CellRef }
  /**
   * Nothing is owed: 0 or — in 应交 (`nothingDue`), 免 in 应交 or 实交 (`word`), a 减免
   * column (`line`), status 停缴 (`status`). Where the column says that dues are only
   * reduced and no 应交 says to what, nothing can be concluded either: `line`.
   */
  | {
      readonly kind: 'exempt';
      readonly source: 'nothingDue' | 'word' | 'line' | 'status';
      readonly cell: CellRef;
    }
  /** Outside the membership, or neither a full nor a probationary member. */
  | { readonly kind: 'notOwing' }
  /** Nothing says what the member owes; `cell` is where the standard could be typed. */
  | { readonly kind: 'unknown'; readonly cell: CellRef };

/**
 * How well what was paid for a month is known: not where no ledger records it for that
 * month, and not where amounts stand there of which nothing says what they mean, or a √
 * for an amount that nobody knows (`unclear`).
 */
export type PaidIs = 'known' | 'notRecorded' | 'unclear';

/** One payment's share in one month. */
export interface PaidShare {
  readonly payment: Payment;
  readonly amount: Fen;
  readonly paidOn: IsoDate | null;
}

/** One member's dues for one month. */
export interface MonthDues {
  readonly member: Member;
  readonly month: Month;
  readonly due: Due;
  readonly paid: Fen;
  /** Whether `paid` is what was paid. */
  readonly paidIs: PaidIs;
  /** max(0, due − paid); nothing where nothing is owed or known. */
  readonly arrears: Fen;
  /** In order of payment date, undated first. */
  readonly shares: readonly PaidShare[];
  /** Where the payment of this month is typed: the ledger's cell, or the line's name in a list; null without a row. */
  readonly cell: CellRef | null;
  /** An amount of this month that could not be read: then nothing is concluded from it. */
  readonly unreadable: boolean;
}

/** Dues of every member and month, indexed once; each answer is computed when first asked. */
export interface DuesAccounts {
  /** Throws RangeError for a key that is not on the roster. */
  of(member: MemberKey, month: Month): MonthDues;
  /** Of the given months those for which less was paid than is known to be owed, in their order. Throws likewise. */
  inArrears(member: MemberKey, months: readonly Month[]): readonly MonthDues[];
  /** The line of the ledger that speaks for the member in that month. */
  line(member: MemberKey, month: Month): DuesLine | null;
  /**
   * What the ledger last stated that the member owed, in 应交 of one of the two years
   * before the month; null where it states nothing.
   */
  lastStated(member: MemberKey, month: Month): Fen | null;
  /** Months that the dues tables hold, in order. */
  readonly months: readonly Month[];
  /**
   * The months up to the given one for which payments can be expected in the ledger:
   * those a matrix has columns for, and where payments are listed every month since
   * the first one listed of anybody.
   */
  monthsUpTo(last: Month): readonly Month[];
  /**
   * Whether payments of that month can be expected in the ledger: a matrix has columns
   * for it, or the lists have begun. Where not, nobody can be told to have paid or not.
   */
  holds(month: Month): boolean;
  /**
   * Whether a missing payment of that member and month would be seen: false for
   * months no table holds, for a member without a row in that month's matrix, for one
   * with a row in a list whose months cannot be read, and for one whose amounts nothing
   * says the meaning of. A list answers for a member from that member's first line on,
   * and for everybody once it has begun.
   */
  answersFor(member: MemberKey, month: Month): boolean;
  /** Whether the half-year has any ledger data. */
  covers(half: HalfYear): boolean;
}
