import type { DuesAccounts } from '../../dues/dues-accounts';
import type { Branch } from '../../records/branch';
import { sumFen, type Fen } from '../../records/fen';
import type { MemberKey } from '../../records/member';
import { addMonths, type Month } from '../../records/month';

/** What a member still owes of the months before one, as far as the ledger tells of them. */
export interface EarlierArrears {
  readonly amount: Fen;
  /** The months, in the spans in which they can be paid: one for each row of the ledger that holds several. */
  readonly spans: readonly { readonly from: Month; readonly to: Month }[];
}

/**
 * Answers of each member what is open of the months before the given one. Of somebody without a row the
 * ledger tells nothing; with `paysNow` it tells what it will once a payment of the month has made one.
 */
export function earlierArrears(
  branch: Branch,
  accounts: DuesAccounts,
  month: Month,
  { paysNow = false }: { readonly paysNow?: boolean } = {},
): (member: MemberKey) => EarlierArrears {
  const before = accounts.monthsUpTo(addMonths(month, -1));
  // Few rows tell of several months, and a large branch has a payment for each member and month.
  const ofSeveral = branch.payments.filter(({ from, to }) => from !== to);
  const named = new Set(branch.duesTables.flatMap(({ people }) => people.map(({ member }) => member)));
  const isTold = (member: MemberKey, of: Month): boolean =>
    accounts.answersFor(member, of) || (paysNow && !named.has(member) && accounts.holds(of));
  return (member) => {
    const open = accounts.inArrears(member, before).filter((each) => !each.unreadable && isTold(member, each.month));
    return {
      amount: sumFen(open.map(({ arrears }) => arrears)),
      spans: spansOf(
        open.map((each) => each.month),
        ofSeveral.filter(({ person }) => person.member === member),
      ),
    };
  };
}

function spansOf(months: readonly Month[], ofSeveral: readonly { readonly from: Month; readonly to: Month }[]) {
  const spans: { readonly from: Month; to: Month; readonly isRow: boolean }[] = [];
  for (const month of months) {
    const last = spans.at(-1);
    if (last && month <= last.to) continue;
    const row = ofSeveral.find(({ from, to }) => from <= month && month <= to);
    if (row) spans.push({ from: row.from, to: row.to, isRow: true });
    else if (last && !last.isRow && addMonths(last.to, 1) === month) last.to = month;
    else spans.push({ from: month, to: month, isRow: false });
  }
  return spans.map(({ from, to }) => ({ from, to }));
}
