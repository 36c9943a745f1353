import type { Branch } from '../records/branch';
import type { CellRef } from '../records/cell-ref';
import type { DuesLine, DuesStatement, Payment } from '../records/dues';
import type { MemberKey } from '../records/member';
import { monthsFrom, type Month } from '../records/month';

/** Everything that the ledgers hold of one person, by month. */
export interface MemberLedger {
  readonly statements: Map<Month, DuesStatement>;
  readonly lines: Map<Month, DuesLine>;
  /** Every line in order of its first month: the nearest one tells the standard of a month without a line. */
  readonly linesInOrder: DuesLine[];
  readonly payments: Payment[];
  /** The first payment cell or row that stands for a month, whatever it holds. */
  readonly paymentCells: Map<Month, CellRef>;
  /** Months with 免 in 实交. */
  readonly exempted: Map<Month, CellRef>;
  /** Months of a payment whose amount cannot be read. */
  readonly unreadablePayments: Set<Month>;
}

export function memberLedgers(branch: Branch): Map<MemberKey, MemberLedger> {
  const ledgers = new Map<MemberKey, MemberLedger>();
  const ledgerOf = (key: MemberKey): MemberLedger => {
    const known = ledgers.get(key) ?? emptyLedger();
    ledgers.set(key, known);
    return known;
  };
  for (const statement of branch.duesStatements) {
    if (statement.person.member !== null) addStatement(ledgerOf(statement.person.member), statement);
  }
  for (const line of branch.duesLines) {
    if (line.person.member !== null) addLine(ledgerOf(line.person.member), line);
  }
  for (const payment of branch.payments) {
    if (payment.person.member !== null) addPayment(ledgerOf(payment.person.member), payment);
  }
  for (const ledger of ledgers.values()) ledger.linesInOrder.sort((one, other) => (one.from < other.from ? -1 : 1));
  return ledgers;
}

export function emptyLedger(): MemberLedger {
  return {
    statements: new Map(),
    lines: new Map(),
    linesInOrder: [],
    payments: [],
    paymentCells: new Map(),
    exempted: new Map(),
    unreadablePayments: new Set(),
  };
}

/** The months a payment is for; at least its last one. */
export function monthsOfPayment({ from, to }: Payment): readonly Month[] {
  return from < to ? monthsFrom(from, to) : [to];
}

/**
 * Two rows may state one month's 应交 (a second payment repeats it), so the larger
 * one stands and they are never added up.
 */
function addStatement({ statements }: MemberLedger, statement: DuesStatement): void {
  const known = statements.get(statement.month);
  if (known === undefined || weightOf(statement) > weightOf(known)) statements.set(statement.month, statement);
}

function weightOf({ due }: DuesStatement): number {
  if (due.state === 'blank') return -2;
  if (due.state === 'unreadable') return -1;
  return due.value === 'exempt' ? 0 : Math.max(0, due.value);
}

function addLine({ lines, linesInOrder }: MemberLedger, line: DuesLine): void {
  linesInOrder.push(line);
  for (const month of monthsFrom(line.from, line.to)) {
    const known = lines.get(month);
    if (known === undefined || (!saysAnything(known) && saysAnything(line))) lines.set(month, line);
  }
}

function saysAnything({ standard, wageBase, exempt }: DuesLine): boolean {
  return [standard, wageBase, exempt].some((field) => field !== null && field.state !== 'blank');
}

function addPayment(ledger: MemberLedger, payment: Payment): void {
  const { paid } = payment;
  ledger.payments.push(payment);
  for (const month of monthsOfPayment(payment)) {
    if (!ledger.paymentCells.has(month)) ledger.paymentCells.set(month, paid.cell);
    if (paid.value === 'exempt') ledger.exempted.set(month, paid.cell);
    if (paid.state === 'unreadable') ledger.unreadablePayments.add(month);
  }
}
