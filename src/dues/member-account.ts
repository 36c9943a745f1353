import type { CellRef } from '../records/cell-ref';
import { fen, NO_FEN, type Fen } from '../records/fen';
import type { Member } from '../records/member';
import type { Month } from '../records/month';
import { ByMonth } from './by-month';
import { dueReader, type DueReader, type DueReading } from './due';
import type { MonthDues, PaidIs, PaidShare } from './dues-accounts';
import { ledgerMonth, type LedgerMonth, type MemberLedger } from './member-ledger';
import type { Rounding } from './rounding';
import { amountOf, paidOf, sharesOfMonth, spreadPayments } from './spread-payments';

const NO_SHARES: readonly PaidShare[] = [];

/** One member's dues, month by month; each month is worked out when first asked for. */
export class MemberAccount {
  private readonly known = new ByMonth<MonthDues>();
  private readonly due: DueReader;
  /** Only payments for several months, and √, depend on what is owed in each. */
  private readonly spread: ReadonlyMap<Month, readonly PaidShare[]> | null;

  constructor(
    private readonly member: Member,
    private readonly ledger: MemberLedger,
    rounding: Rounding,
    private readonly paidIs: (month: Month) => PaidIs,
  ) {
    this.due = dueReader(member, ledger, rounding);
    const owedIn = (month: Month): Fen => amountOwed(this.due(month, ledgerMonth(ledger, month)));
    this.spread = ledger.dependsOnDue ? spreadPayments(ledger.payments, owedIn) : null;
  }

  of(month: Month): MonthDues {
    const known = this.known.get(month);
    if (known) return known;
    const own = ledgerMonth(this.ledger, month);
    const made = this.monthDues(month, own, this.due(month, own), this.shares(month, own));
    this.known.set(month, made);
    return made;
  }

  /** Those of the months for which less was paid than is known to be owed. Few are, and no other is worth remembering. */
  inArrears(months: readonly Month[]): MonthDues[] {
    const found: MonthDues[] = [];
    for (const month of months) {
      const own = ledgerMonth(this.ledger, month);
      const due = this.due(month, own);
      const owed = amountOwed(due);
      if (owed <= 0) continue;
      const shares = this.spread ? this.shares(month, own) : null;
      const paid = shares ? paidOf(shares) : amountOf(own.payments);
      if (paid < owed) found.push(this.monthDues(month, own, due, shares ?? this.shares(month, own)));
    }
    return found;
  }

  private shares(month: Month, { payments }: LedgerMonth): readonly PaidShare[] {
    if (this.spread) return this.spread.get(month) ?? NO_SHARES;
    return payments.length === 0 ? NO_SHARES : sharesOfMonth(payments);
  }

  private monthDues(
    month: Month,
    own: LedgerMonth,
    { due, unreadable }: DueReading,
    shares: readonly PaidShare[],
  ): MonthDues {
    const paid = paidOf(shares);
    return {
      member: this.member,
      month,
      due,
      paid,
      paidIs: own.isPaidAsOwed && due.kind === 'unknown' ? 'unclear' : this.paidIs(month),
      arrears: due.kind === 'owed' ? fen(Math.max(0, due.amount - paid)) : NO_FEN,
      shares,
      cell: paymentCell(this.ledger, own),
      unreadable: unreadable || own.hasUnreadablePayment,
    };
  }
}

function amountOwed({ due }: DueReading): Fen {
  return due.kind === 'owed' ? due.amount : NO_FEN;
}

/** Where a payment of the month would be typed: its own cell, else beside its 应交, else in a list by the person's nearest row. */
function paymentCell(ledger: MemberLedger, { paymentCell: own, statement, line }: LedgerMonth): CellRef | null {
  const cell = own ?? statement?.due.cell;
  if (cell) return cell;
  const row = line ?? ledger.linesInOrder.at(-1) ?? ledger.payments.at(-1);
  return row?.person.cell ?? null;
}
