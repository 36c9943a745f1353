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
import { paidOf, spreadPayments } from './spread-payments';

/** Opens an account for every member of the roster; each is worked out when first asked for. */
export function duesAccounts(branch: Branch): DuesAccounts {
  const rounding: Rounding = { unit: branch.settings.roundingUnit, mode: branch.settings.roundingMode };
  const members = new Map(branch.members.map((member) => [member.key, member]));
  const ledgers = memberLedgers(branch);
  const coverage = ledgerCoverage(branch);
  const accounts = new Map<MemberKey, (month: Month) => MonthDues>();
  const open = (key: MemberKey): ((month: Month) => MonthDues) => {
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
    of: (key, month) => open(key)(month),
    line: (key, month) => ledgerMonth(ledgers.get(key) ?? EMPTY_LEDGER, month).line,
    covers: (half) => monthsOfHalf(half).some((month) => recorded.has(month)),
  };
}

const NO_SHARES: readonly PaidShare[] = [];

function accountOf(member: Member, ledger: MemberLedger, rounding: Rounding): (month: Month) => MonthDues {
  const dues = (month: Month): DueReading => dueOf(member, month, ledger, rounding);
  const shares = spreadPayments(ledger.payments, (month) => amountOwed(dues(month)));
  return remembered((month: Month): MonthDues => {
    const { due, unreadable } = dues(month);
    const ofMonth = shares.get(month) ?? NO_SHARES;
    const paid = paidOf(ofMonth);
    return {
      member,
      month,
      due,
      paid,
      arrears: due.kind === 'owed' ? fen(Math.max(0, due.amount - paid)) : NO_FEN,
      shares: ofMonth,
      cell: paymentCell(ledger, month),
      unreadable: unreadable || ledgerMonth(ledger, month).hasUnreadablePayment,
    };
  });
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
