import type { Branch } from '../records/branch';
import type { CellRef } from '../records/cell-ref';
import type { DuesLine, DuesStatement, Payment } from '../records/dues';
import type { MemberKey } from '../records/member';
import { monthsFrom, type Month } from '../records/month';

/** What the ledgers hold of one person for one month. */
export interface LedgerMonth {
  readonly statement: DuesStatement | null;
  readonly line: DuesLine | null;
  /** The first payment cell or row that stands for the month, whatever it holds. */
  readonly paymentCell: CellRef | null;
  /** 免 in 实交. */
  readonly exempted: CellRef | null;
  /** The amount of a payment cannot be read. */
  readonly hasUnreadablePayment: boolean;
}

/** Everything that the ledgers hold of one person. */
export interface MemberLedger {
  readonly months: ReadonlyMap<Month, LedgerMonth>;
  /** Every line in order of its first month: the nearest one tells the standard of a month without a line. */
  readonly linesInOrder: readonly DuesLine[];
  readonly payments: readonly Payment[];
}

type OpenMonth = { -readonly [K in keyof LedgerMonth]: LedgerMonth[K] };

interface OpenLedger extends MemberLedger {
  readonly months: Map<Month, OpenMonth>;
  readonly linesInOrder: DuesLine[];
  readonly payments: Payment[];
}

export function memberLedgers(branch: Branch): ReadonlyMap<MemberKey, MemberLedger> {
  const ledgers = new Map<MemberKey, OpenLedger>();
  const ledgerOf = (key: MemberKey): OpenLedger => {
    const known = ledgers.get(key);
    if (known) return known;
    const opened = { months: new Map<Month, OpenMonth>(), linesInOrder: [], payments: [] };
    ledgers.set(key, opened);
    return opened;
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

/** Of somebody whom no ledger names. */
export const EMPTY_LEDGER: MemberLedger = { months: new Map(), linesInOrder: [], payments: [] };

const EMPTY_MONTH: LedgerMonth = {
  statement: null,
  line: null,
  paymentCell: null,
  exempted: null,
  hasUnreadablePayment: false,
};

export function ledgerMonth({ months }: MemberLedger, month: Month): LedgerMonth {
  return months.get(month) ?? EMPTY_MONTH;
}

function openMonth({ months }: OpenLedger, month: Month): OpenMonth {
  const known = months.get(month);
  if (known) return known;
  const opened = { ...EMPTY_MONTH };
  months.set(month, opened);
  return opened;
}

/** The months a payment is for; at least its last one. */
export function monthsOfPayment({ from, to }: Payment): readonly Month[] {
  return from < to ? monthsFrom(from, to) : [to];
}

/**
 * Two rows may state one month's 应交 (a second payment repeats it), so the larger
 * one stands and they are never added up.
 */
function addStatement(ledger: OpenLedger, statement: DuesStatement): void {
  const own = openMonth(ledger, statement.month);
  if (own.statement === null || weightOf(statement) > weightOf(own.statement)) own.statement = statement;
}

function weightOf({ due }: DuesStatement): number {
  if (due.state === 'blank') return -2;
  if (due.state === 'unreadable') return -1;
  return due.value === 'exempt' ? 0 : Math.max(0, due.value);
}

function addLine(ledger: OpenLedger, line: DuesLine): void {
  ledger.linesInOrder.push(line);
  for (const month of monthsFrom(line.from, line.to)) {
    const own = openMonth(ledger, month);
    if (own.line === null || (!saysAnything(own.line) && saysAnything(line))) own.line = line;
  }
}

function saysAnything({ standard, wageBase, exempt }: DuesLine): boolean {
  return [standard, wageBase, exempt].some((field) => field !== null && field.state !== 'blank');
}

function addPayment(ledger: OpenLedger, payment: Payment): void {
  const { paid } = payment;
  ledger.payments.push(payment);
  for (const month of monthsOfPayment(payment)) {
    const own = openMonth(ledger, month);
    own.paymentCell ??= paid.cell;
    if (paid.value === 'exempt') own.exempted = paid.cell;
    if (paid.state === 'unreadable') own.hasUnreadablePayment = true;
  }
}
