import type { Branch } from '../records/branch';
import { monthsOfHalf } from '../records/half-year';
import type { MemberKey } from '../records/member';
import type { Month } from '../records/month';
import type { DuesAccounts, PaidIs } from './dues-accounts';
import { ledgerCoverage } from './ledger-coverage';
import { MemberAccount } from './member-account';
import { EMPTY_LEDGER, lastStated, ledgerMonth, memberLedgers } from './member-ledger';
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
    const tells = (month: Month): PaidIs => coverage.paidIs(key, month);
    const account = new MemberAccount(member, ledgers.get(key) ?? EMPTY_LEDGER, rounding, tells);
    accounts.set(key, account);
    return account;
  };
  return {
    ...coverage,
    of: (key, month) => open(key).of(month),
    inArrears: (key, months) => open(key).inArrears(months),
    lastStated: (key, month) => lastStated(ledgers.get(key) ?? EMPTY_LEDGER, month),
    line: (key, month) => ledgerMonth(ledgers.get(key) ?? EMPTY_LEDGER, month).line,
    covers: (half) => hasRecordsOf(monthsOfHalf(half), branch),
  };
}

/** Whether the ledger holds anything that somebody wrote for one of the months, which follow each other. */
function hasRecordsOf(months: readonly Month[], { duesStatements, payments }: Branch): boolean {
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return false;
  return (
    payments.some(({ paid, from, to }) => paid.state !== 'blank' && first <= to && from <= last) ||
    duesStatements.some(({ month, due }) => due.state !== 'blank' && first <= month && month <= last)
  );
}
