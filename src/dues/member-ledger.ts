import type { Branch } from '../records/branch';
import type { CellRef } from '../records/cell-ref';
import type { DuesLine, DuesStatement, Payment } from '../records/dues';
import type { MemberKey, Person } from '../records/member';
import type { Fen } from '../records/fen';
import { addMonths, monthsFrom, type Month } from '../records/month';
import { ByMonth } from './by-month';

/** What the ledgers hold of one person for one month. */
export interface LedgerMonth {
  readonly statement: DuesStatement | null;
  readonly line: DuesLine | null;
  /** Those for this month alone. */
  readonly payments: readonly Payment[];
  /** The first payment cell or row that stands for the month, whatever it holds. */
  readonly paymentCell: CellRef | null;
  /** 免 in 实交. */
  readonly exempted: CellRef | null;
  /** The amount of a payment cannot be read. */
  readonly hasUnreadablePayment: boolean;
  /** A √ says that what was due was paid. */
  readonly isPaidAsOwed: boolean;
}

/** Everything that the ledgers hold of one person. */
export interface MemberLedger {
  readonly months: Pick<ByMonth<LedgerMonth>, 'get'>;
  /** Every line in order of its first month: the nearest one tells the standard of a month without a line. */
  readonly linesInOrder: readonly DuesLine[];
  readonly payments: readonly Payment[];
  /** Whether any of them depends on what is owed: for more than one month, or √ for whatever was due. */
  readonly dependsOnDue: boolean;
}

type Open<T> = { -readonly [K in keyof T]: T[K] };
type OpenMonth = Open<LedgerMonth>;

interface OpenLedger extends Open<MemberLedger> {
  readonly months: ByMonth<OpenMonth>;
  readonly linesInOrder: DuesLine[];
  readonly payments: Payment[];
}

export function memberLedgers(branch: Branch): ReadonlyMap<MemberKey, MemberLedger> {
  const ledgers = new Map<MemberKey, OpenLedger>();
  const ledgerOf = (key: MemberKey): OpenLedger => {
    const known = ledgers.get(key);
    if (known) return known;
    const opened = { months: new ByMonth<OpenMonth>(), linesInOrder: [], payments: [], dependsOnDue: false };
    ledgers.set(key, opened);
    return opened;
  };
  forEachPerson(branch.duesStatements, ledgerOf, addStatement);
  forEachPerson(branch.duesLines, ledgerOf, addLine);
  forEachPerson(branch.payments, ledgerOf, addPayment);
  for (const ledger of ledgers.values()) ledger.linesInOrder.sort((one, other) => (one.from < other.from ? -1 : 1));
  return ledgers;
}

/** A row of a matrix is many records of one person, whose ledger is then looked up once. */
function forEachPerson<T extends { readonly person: Person }>(
  records: readonly T[],
  ledgerOf: (key: MemberKey) => OpenLedger,
  add: (ledger: OpenLedger, record: T) => void,
): void {
  let person: Person | null = null;
  let ledger: OpenLedger | null = null;
  for (const record of records) {
    if (record.person !== person) {
      person = record.person;
      ledger = person.member === null ? null : ledgerOf(person.member);
    }
    if (ledger !== null) add(ledger, record);
  }
}

/** Of somebody whom no ledger names. */
export const EMPTY_LEDGER: MemberLedger = {
  months: new ByMonth(),
  linesInOrder: [],
  payments: [],
  dependsOnDue: false,
};

const NO_PAYMENTS: readonly Payment[] = [];

const EMPTY_MONTH: LedgerMonth = {
  statement: null,
  line: null,
  payments: NO_PAYMENTS,
  paymentCell: null,
  exempted: null,
  hasUnreadablePayment: false,
  isPaidAsOwed: false,
};

export function ledgerMonth({ months }: MemberLedger, month: Month): LedgerMonth {
  return months.get(month) ?? EMPTY_MONTH;
}

/** How far back an amount owed still says what to expect. */
const MONTHS_BACK = 24;

/** The last amount stated as owed before the month: its 应交, else the standard. */
export function lastStated(ledger: MemberLedger, month: Month): Fen | null {
  for (let back = 1; back <= MONTHS_BACK; back++) {
    const { statement, line } = ledgerMonth(ledger, addMonths(month, -back));
    const due = statement?.due.value ?? line?.standard?.value ?? null;
    if (due !== null && due !== 'exempt' && due > 0) return due;
  }
  return null;
}

/** More than half again, or less than two thirds, of what was stated last: pay has changed, or a slip. */
export function isFarFrom(due: Fen, last: Fen): boolean {
  return due * 2 > last * 3 || due * 3 < last * 2;
}

function openMonth({ months }: OpenLedger, month: Month): OpenMonth {
  const known = months.get(month);
  if (known) return known;
  const opened = {
    statement: null,
    line: null,
    payments: NO_PAYMENTS,
    paymentCell: null,
    exempted: null,
    hasUnreadablePayment: false,
    isPaidAsOwed: false,
  };
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
  const { paid, from, to } = payment;
  ledger.payments.push(payment);
  if (from < to || paid.value === 'asOwed') ledger.dependsOnDue = true;
  for (const month of monthsOfPayment(payment)) {
    const own = openMonth(ledger, month);
    if (from >= to) own.payments = own.payments === NO_PAYMENTS ? [payment] : [...own.payments, payment];
    own.paymentCell ??= paid.cell;
    if (paid.value === 'exempt') own.exempted = paid.cell;
    if (paid.value === 'asOwed') own.isPaidAsOwed = true;
    if (paid.state === 'unreadable') own.hasUnreadablePayment = true;
  }
}
