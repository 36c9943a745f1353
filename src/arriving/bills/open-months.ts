import type { DuesAccounts } from '../../dues/dues-accounts';
import { fen, NO_FEN, sumFen, type Fen } from '../../records/fen';
import type { IsoDate } from '../../records/iso-date';
import type { MemberKey } from '../../records/member';
import { addMonths, type Month } from '../../records/month';

/** Months that a payment is for, and how much of it each run of them takes. */
export interface PaidPart {
  readonly from: Month;
  readonly to: Month;
  readonly amount: Fen;
}

export interface Allocation {
  readonly parts: readonly PaidPart[];
  /** What fits no open month. */
  readonly rest: Fen;
  /** The last month is paid in part only. */
  readonly isPartial: boolean;
}

/** What is open of one member, month by month, less what earlier entries of the bill have taken. */
export class OpenMonths {
  private readonly taken = new Map<Month, Fen>();

  constructor(
    private readonly accounts: DuesAccounts,
    private readonly member: MemberKey,
  ) {}

  /** The open ones of these months, in order. A month of which something cannot be read is not open. */
  of(months: readonly Month[]): Month[] {
    return months.filter((each) => this.openOf(each) > 0);
  }

  /** The months up to the last that can be told to be open, and those named besides, oldest first. */
  upTo(last: Month, besides: readonly Month[]): Month[] {
    const told = this.accounts.monthsUpTo(last).filter((each) => this.accounts.answersFor(this.member, each));
    return this.of([...new Set([...told, ...besides])].sort());
  }

  /** The open ones of a stretch of months: before the payment only those whose arrears the ledger would tell. */
  within(months: readonly Month[], paidIn: Month): Month[] {
    return this.of(months.filter((each) => each >= paidIn || this.accounts.answersFor(this.member, each)));
  }

  openOf(month: Month): Fen {
    const { arrears, unreadable, due } = this.accounts.of(this.member, month);
    return unreadable || due.kind !== 'owed' ? NO_FEN : fen(arrears - (this.taken.get(month) ?? NO_FEN));
  }

  /** Gives an amount to the months in their order, whole months in a row together. */
  allocate(months: readonly Month[], amount: Fen): Allocation {
    const parts: { from: Month; to: Month; amount: Fen; isWhole: boolean }[] = [];
    let rest: number = amount;
    for (const month of months) {
      const open = this.openOf(month);
      const share = fen(Math.min(open, rest));
      if (share <= 0) continue;
      rest -= share;
      const last = parts.at(-1);
      const isWhole = share === open && this.accounts.of(this.member, month).paid === NO_FEN;
      if (last && last.isWhole && isWhole && addMonths(last.to, 1) === month) {
        last.to = month;
        last.amount = sumFen([last.amount, share]);
      } else parts.push({ from: month, to: month, amount: share, isWhole });
    }
    const given = parts.at(-1);
    const isPartial = given !== undefined && given.from === given.to && given.amount < this.openOf(given.from);
    return {
      parts: parts.map(({ from, to, amount: share }) => ({ from, to, amount: share })),
      rest: fen(rest),
      isPartial,
    };
  }

  /** Months that an entry of the bill has taken are open to none after it. */
  take({ parts }: Allocation, monthsOf: (part: PaidPart) => readonly Month[]): void {
    for (const part of parts)
      for (const month of monthsOf(part)) this.taken.set(month, this.accounts.of(this.member, month).arrears);
  }

  /** What the ledger has recorded of that day. */
  recordedOn(date: IsoDate): Fen {
    const shares = this.accounts.months.flatMap((month) => this.accounts.of(this.member, month).shares);
    return sumFen(shares.filter(({ paidOn }) => paidOn === date).map(({ amount }) => amount));
  }
}
