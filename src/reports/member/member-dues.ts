import type { DuesAccounts } from '../../dues/dues-accounts';
import type { CellRef } from '../../records/cell-ref';
import { NO_FEN, sumFen, type Fen } from '../../records/fen';
import { halfYear } from '../../records/half-year';
import type { IsoDate } from '../../records/iso-date';
import type { Member } from '../../records/member';
import type { Month } from '../../records/month';
import { halfYearDues, type CountedMonth } from '../dues/half-year-dues';

/** What a month's dues come to. */
export type DuesState =
  | 'paid'
  | 'short'
  | 'unpaid'
  /** Not over yet, and not paid in full. */
  | 'notOver'
  | 'exempt'
  | 'reduced'
  | 'notOwing'
  /** Nothing says how much is owed. */
  | 'unknown'
  | 'unreadable'
  /** The ledger does not tell of the month, or not what was paid. */
  | 'notInLedger';

export interface MemberPayment {
  readonly amount: Fen;
  readonly cell: CellRef;
  /** Null where no date is told. */
  readonly paidOn: IsoDate | null;
  readonly dateCell: CellRef | null;
}

export interface MemberDuesMonth {
  readonly month: Month;
  readonly state: DuesState;
  /** Null where it is not known, or nothing is owed. */
  readonly due: Fen | null;
  /** Where it is said what is owed, or that nothing is. */
  readonly dueCell: CellRef | null;
  /** Null where it is not known. */
  readonly paid: Fen | null;
  readonly payments: readonly MemberPayment[];
  readonly arrears: Fen;
  readonly overpaid: Fen;
  /** Where the month's payment is typed. */
  readonly cell: CellRef | null;
}

export interface MemberYearDues {
  /** Twelve, in order. */
  readonly months: readonly MemberDuesMonth[];
  readonly due: Fen | null;
  readonly paid: Fen | null;
  readonly arrears: Fen | null;
  readonly overpaid: Fen;
}

/** A year's dues of one member: those of both halves, the same to the fen as in the notices. */
export function memberDues(member: Member, accounts: DuesAccounts, year: number, today: IsoDate): MemberYearDues {
  const halves = ([1, 2] as const).flatMap((half) => halfYearDues([member], accounts, halfYear(year, half), today));
  const total = (of: (half: (typeof halves)[number]) => Fen | null): Fen | null => {
    const known = halves.flatMap((half) => of(half) ?? []);
    return known.length === 0 ? null : sumFen(known);
  };
  return {
    months: halves.flatMap(({ months }) => months.map(monthOf)),
    due: total(({ due }) => due),
    paid: total(({ paid }) => paid),
    arrears: total(({ arrears }) => arrears),
    overpaid: sumFen(halves.map(({ overpaid }) => overpaid)),
  };
}

function monthOf(counted: CountedMonth): MemberDuesMonth {
  const { month, due, paid, paidIs, arrears, overpaid, shares, cell, isHeld } = counted;
  return {
    month,
    state: stateOf(counted),
    due: due.kind === 'owed' ? due.amount : null,
    dueCell: due.kind === 'notOwing' ? null : due.cell,
    paid: paidIs === 'known' && (isHeld || paid > NO_FEN) ? paid : null,
    payments: shares.map(({ payment, amount, paidOn }) => ({
      amount,
      cell: payment.paid.cell,
      paidOn,
      dateCell: payment.paidOn?.cell ?? null,
    })),
    arrears,
    overpaid,
    cell,
  };
}

function stateOf({ due, paid, paidIs, unreadable, exemption, isOver, isHeld }: CountedMonth): DuesState {
  if (unreadable) return 'unreadable';
  if (due.kind === 'notOwing') return paid > NO_FEN ? 'paid' : 'notOwing';
  if (due.kind === 'exempt') return exemption ?? 'notOwing';
  if (due.kind === 'unknown') return 'unknown';
  if (paidIs !== 'known') return 'notInLedger';
  if (paid >= due.amount) return 'paid';
  if (!isOver) return 'notOver';
  if (!isHeld) return 'notInLedger';
  return paid > NO_FEN ? 'short' : 'unpaid';
}
