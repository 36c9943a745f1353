import type { Branch } from '../records/branch';
import type { CellRef } from '../records/cell-ref';
import { fen, NO_FEN, type Fen } from '../records/fen';
import { monthsOfHalf } from '../records/half-year';
import type { Member, MemberKey } from '../records/member';
import type { Month } from '../records/month';
import { dueOf, type DueReading } from './due';
import type { DuesAccounts, MonthDues, PaidShare } from './dues-accounts';
import { ledgerCoverage } from './ledger-coverage';
import { EMPTY_LEDGER, ledgerMonth, memberLedgers, monthsOfPayment, type MemberLedger } from './member-ledger';
import type { Rounding } from './rounding';
import { paidOf, sharesOfMonth, spreadPayments } from './spread-payments';

/** Opens an account for every member of the roster; each is worked out when first asked for. */
export function duesAccounts(branch: Branch): DuesAccounts {
  const rounding: Rounding = { unit: branch.settings.roundingUnit, mode: branch.settings.roundingMode };
  const members = new Map(branch.members.map((member) => [member.key, member]));
  const ledgers = memberLedgers(branch);
  const coverage = ledgerCoverage(branch);
  const accounts = new Map<MemberKey, Account>();
  const open = (key: MemberKey): Account => {
    const known = accounts.get(key);
    if (known) return known;
    const member = members.get(key);
    if (!member) throw new RangeError(`not on the roster: ${key}`);
    const account = accountOf(member, ledgers.get(key) ?? EMPTY_LEDGER, rounding);
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

/** One member's dues, month by month. */
interface Account {
  of(month: Month): MonthDues;
  inArrears(months: readonly Month[]): MonthDues[];
}

function accountOf(member: Member, ledger: MemberLedger, rounding: Rounding): Account {
  const due = (month: Month): DueReading => dueOf(member, month, ledger, rounding);
  const sharesIn = sharesOf(ledger, (month) => amountOwed(due(month)));
  const monthDues = (month: Month, reading: DueReading, shares: readonly PaidShare[]): MonthDues => {
    const paid = paidOf(shares);
    return {
      member,
      month,
      due: reading.due,
      paid,
      arrears: fen(Math.max(0, amountOwed(reading) - paid)),
      shares,
      cell: paymentCell(ledger, month),
      unreadable: reading.unreadable || ledgerMonth(ledger, month).hasUnreadablePayment,
    };
  };
  return {
    of: remembered((month) => monthDues(month, due(month), sharesIn(month))),
    // Nearly every month is settled: those are not worth remembering.
    inArrears: (months) =>
      months.flatMap((month) => {
        const reading = due(month);
        const owed = amountOwed(reading);
        if (owed <= 0) return [];
        const shares = sharesIn(month);
        return paidOf(shares) < owed ? [monthDues(month, reading, shares)] : [];
      }),
  };
}

/** What counts for each month; only a payment for several months depends on what is owed. */
function sharesOf(ledger: MemberLedger, owedIn: (month: Month) => Fen): (month: Month) => readonly PaidShare[] {
  if (!ledger.hasLongerPayments) return (month) => sharesOfMonth(ledgerMonth(ledger, month).payments);
  const shares = spreadPayments(ledger.payments, owedIn);
  return (month) => shares.get(month) ?? [];
}

function amountOwed({ due }: DueReading): Fen {
  return due.kind === 'owed' ? due.amount : NO_FEN;
}

/** Where a payment of the month would be typed: its own cell, else beside its 应交, else in a list by the person's nearest row. */
function paymentCell(ledger: MemberLedger, month: Month): CellRef | null {
  const { paymentCell: own, statement, line } = ledgerMonth(ledger, month);
  const cell = own ?? statement?.due.cell;
  if (cell) return cell;
  const row = line ?? ledger.linesInOrder.at(-1) ?? ledger.payments.at(-1);
  return row?.person.cell ?? null;
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

function remembered<T>(compute: (month: Month) => T): (month: Month) => T {
  const answers = new Map<Month, T>();
  return (month) => {
    const known = answers.get(month);
    if (known !== undefined) return known;
    const answer = compute(month);
    answers.set(month, answer);
    return answer;
  };
}
