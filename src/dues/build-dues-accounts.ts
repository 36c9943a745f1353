import type { Branch } from '../records/branch';
import { monthsOfHalf } from '../records/half-year';
import type { MemberKey } from '../records/member';
import type { Month } from '../records/month';
import type { DuesAccounts } from './dues-accounts';
import { ledgerCoverage } from './ledger-coverage';
import { MemberAccount } from './member-account';
import { EMPTY_LEDGER, ledgerMonth, memberLedgers, monthsOfPayment } from './member-ledger';
import type { Rounding } from './rounding';

/** Opens an account for every member of the roster; each is worked out when first asked for. */
export function duesAccounts(branch: Branch): DuesAccounts {
  const rounding: Rounding = { unit: branch.settings.roundingUnit, mode: branch.settings.roundingMode };
  const members = new Map(branch.members.map((member) => [member.key, member]));
  const ledgers = memberLedgers(branch);
  const coverage = ledgerCoverage(branch);
  const accounts = new Map<MemberKey, MemberAccount>();
  const open = (key: MemberKey): MemberAccount => {
    const known = accounts.get(key);
    if (known) return known;
    const member = members.get(key);
    if (!member) throw new RangeError(`not on the roster: ${key}`);
    const account = new MemberAccount(member, ledgers.get(key) ?? EMPTY_LEDGER, rounding);
    accounts.set(key, account);
    return account;
  };
  const recorded = recordedMonths(branch);
  return {
    ...coverage,
    of: (key, month) => open(key).of(month),
    inArrears: (key, months) => open(key).inArrears(months),
    line: (key, month) => ledgerMonth(ledgers.get(key) ?? EMPTY_LEDGER, month).line,
    covers: (half) => monthsOfHalf(half).some((month) => recorded.has(month)),
  };
}

/** Months of which the ledger holds anything that somebody wrote. */
function recordedMonths(branch: Branch): ReadonlySet<Month> {
  const months = new Set<Month>();
  for (const { month, due } of branch.duesStatements) if (due.state !== 'blank') months.add(month);
  for (const payment of branch.payments) {
    if (payment.paid.state !== 'blank') for (const month of monthsOfPayment(payment)) months.add(month);
  }
  return months;
}
