import { readBranch } from '../../reading/read-branch';
import type { MemberKey } from '../../records/member';
import type { PaymentIntent } from '../../recording/intent';
import { record } from '../../recording/record';
import type { RecordingBook } from '../../recording/recording';
import { applyToSnapshot } from '../../workbook/apply-to-snapshot';
import type { Arrived } from '../arrived';
import type { Bill } from './bill-entry';
import { loggedTransactions } from './logged-transactions';
import { planBill, type BilledPayment, type BillOptions, type BillPlan, type LeftOut } from './plan-bill';
import { readBill } from './read-bill';

export interface PaymentsOfBill extends BillPlan {
  /** One a payment, so that several of a member do not stand in each other's way. */
  readonly intents: readonly PaymentIntent[];
  /** Numbers of the transactions that are to be recorded, for the change log. */
  readonly transactions: readonly string[];
  /** Lines of the bill that are no entries. */
  readonly rest: Bill['rest'];
}

/**
 * The dues that a bill tells of. What cannot be recorded is left out with the reason
 * and stands in nobody's way. So is what a second import of the same bill would
 * record again: where the change log is off and the ledger keeps no days, nothing
 * tells that a payment was recorded.
 */
export function paymentsFromBill(book: RecordingBook, arrived: Arrived, options: BillOptions): PaymentsOfBill {
  const bill = readBill(arrived, book.today);
  const logged = loggedTransactions(book.snapshot);
  const plan = planBill(book, bill, options, logged);
  const refused = plan.payments.filter((payment) => record(book, intentsOf([payment])).refusals.length > 0);
  const able = plan.payments.filter((payment) => !refused.includes(payment));
  const again = recordedAgain(book, bill, options, { able, logged });
  const payments = able.filter(({ member }) => !again.has(member.key));
  const left = (of: readonly BilledPayment[], why: LeftOut['why']): LeftOut[] =>
    of.map(({ entry, name }) => ({ entry, name, why }));
  return {
    payments,
    questions: plan.questions,
    leftOut: [
      ...plan.leftOut,
      ...left(refused, 'refused'),
      ...left(
        able.filter((payment) => !payments.includes(payment)),
        'not-repeatable',
      ),
    ].toSorted((one, other) => one.entry.line - other.entry.line),
    intents: intentsOf(payments),
    transactions: payments.flatMap(({ entry }) => entry.id ?? []),
    rest: bill.rest,
  };
}

function intentsOf(payments: readonly BilledPayment[]): PaymentIntent[] {
  return payments.map(({ member, parts, paidOn }) => ({
    kind: 'payment',
    payments: parts.map((part) => ({ member: member.key, ...part, paidOn })),
  }));
}

interface Planned {
  readonly able: readonly BilledPayment[];
  readonly logged: ReadonlySet<string>;
}

/** Whose payments the same bill would record once more after the workbook was written. */
function recordedAgain(
  book: RecordingBook,
  bill: Bill,
  options: BillOptions,
  { able, logged }: Planned,
): ReadonlySet<MemberKey> {
  const { edits, refusals } = record(book, intentsOf(able));
  if (refusals.length > 0 || edits.length === 0) return new Set();
  const snapshot = applyToSnapshot(book.snapshot, edits);
  const after: RecordingBook = { ...book, snapshot, reading: readBranch(snapshot, book.reading.options) };
  const keepsNumbers = book.reading.branch.settings.changeLog;
  const numbers = keepsNumbers ? able.flatMap(({ entry }) => entry.id ?? []) : [];
  const second = planBill(after, bill, options, new Set([...logged, ...numbers]));
  const taken = new Set(able.map(({ entry }) => entry));
  return new Set(second.payments.filter(({ entry }) => taken.has(entry)).map(({ member }) => member.key));
}
