import type { CellRef } from '../records/cell-ref';
import type { DuesLine, Payment } from '../records/dues';
import type { Fen } from '../records/fen';
import type { HalfYear } from '../records/half-year';
import type { IsoDate } from '../records/iso-date';
import type { Member, MemberKey } from '../records/member';
import type { Month } from '../records/month';

/** What a member owes for a month and where that is said. */
export type Due =
  | { readonly kind: 'owed'; readonly amount: Fen; readonly source: 'ledger' | 'ledgerStandard' | 'rosterStandard' | 'tiers'; readonly cell: CellRef }
  /** 0, — or 免 in 应交, 免 in 实交, an exemption, status 停缴. */
  | { readonly kind: 'exempt'; readonly cell: CellRef | null }
  /** Outside the membership, or neither a full nor a probationary member. */
  | { readonly kind: 'notOwing' }
  /** Nothing says what the member owes; `cell` is where the standard could be typed. */
  | { readonly kind: 'unknown'; readonly cell: CellRef | null };

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
  of(member: MemberKey, month: Month): MonthDues;
  /** The line of the ledger that speaks for the member in that month. */
  line(member: MemberKey, month: Month): DuesLine | null;
  /** Months that the dues tables hold, in order. */
  readonly months: readonly Month[];
  /** Whether the half-year has any ledger data. */
  covers(half: HalfYear): boolean;
}
