import { billHead, billQuestionSentence, leftOutSentence, paymentSentence } from '../../arriving/bills/bill-sentences';
import { transactionLine } from '../../arriving/bills/logged-transactions';
import { paymentsFromBill, type PaymentsOfBill } from '../../arriving/bills/payments-from-bill';
import type { BillOptions } from '../../arriving/bills/plan-bill';
import type { Words } from '../../locales/words';
import { yuanText } from '../../records/fen';
import { monthsOfHalf, type HalfYear } from '../../records/half-year';
import type { RecordingBook } from '../../recording/recording';
import { shownNames } from '../../reports/shown-names';
import { findMember } from '../find-member';
import type { Session } from '../session';
import { UsageProblem } from '../usage-problem';
import { arrivedFile } from './arrived-file';
import { duesIntents, type PaymentOptions } from './dues-intents';
import type { MonthSpan, NameAnswer } from './record-options';
import type { ArrivedReport, Stated } from './stated';

export interface BilledPaymentOptions extends Omit<PaymentOptions, 'month'> {
  /** Required without a bill. */
  readonly month?: MonthSpan;
  /** The bill; absent: everything is stated by the other options. */
  readonly from?: string;
  readonly half?: HalfYear;
  readonly name?: readonly NameAnswer[];
}

/** Payments as stated, or those of a bill that arrived. */
export async function statedPayments(
  book: RecordingBook,
  options: BilledPaymentOptions,
  session: Session,
): Promise<Stated> {
  const { from, month, half, name = [], paidOn = null } = options;
  if (from === undefined) {
    if (half !== undefined || name.length > 0) throw new UsageProblem('withFrom', { options: '--half, --name' });
    if (month === undefined) throw new UsageProblem('missingOption', { name: '--month' });
    return { intents: duesIntents(book, { ...options, month }) };
  }
  if (
    options.all ||
    options.withArrears ||
    [options.member, options.except, options.amount].some((each) => each !== undefined)
  ) {
    throw new UsageProblem('notWithFrom', { options: '--member, --all, --with-arrears, --except, --amount' });
  }
  const arrived = await arrivedFile(from, session.terminal);
  const months = half === undefined ? [] : monthsOfHalf(half);
  const [first, last] = [months[0], months.at(-1)];
  const span = month ?? (first && last ? { from: first, to: last } : null);
  const look = (answers: BillOptions['answers']): PaymentsOfBill =>
    paymentsFromBill(book, arrived, { span, paidOn, answers });
  const asked = look(new Map());
  const bill = name.length === 0 ? asked : look(answersTo(asked, name, book));
  const isOpen = bill.questions.length > 0;
  return {
    intents: isOpen ? [] : bill.intents,
    arrived: reportOf(bill, book, session.words),
    logged: bill.transactions.map(transactionLine),
  };
}

function answersTo(
  { questions }: PaymentsOfBill,
  answers: readonly NameAnswer[],
  { reading }: RecordingBook,
): BillOptions['answers'] {
  return new Map(
    answers.flatMap(({ written, name }) => {
      // The payer alone answers for all that one paid, whatever was noted.
      const keys = questions
        .filter(({ key, entries }) => key === written || entries.some(({ payer }) => payer === written))
        .map(({ key }) => key);
      if (keys.length === 0) throw new UsageProblem('notAsked', { text: written });
      const member = name === null ? null : findMember(reading.branch, name).key;
      return keys.map((key) => [key, member] as const);
    }),
  );
}

function reportOf(bill: PaymentsOfBill, { reading }: RecordingBook, words: Words): ArrivedReport {
  const { members } = reading.branch;
  const { payments, questions, leftOut } = bill;
  const shown = shownNames(members);
  const isOpen = questions.length > 0;
  const asked = questions.map((question) => ({ question, text: billQuestionSentence(question, members, words) }));
  return {
    isOpen,
    lines: [
      billHead(payments, words),
      ...payments.map((payment) => `  ${paymentSentence(payment, words)}`),
      ...(leftOut.length > 0 ? [words('arriving.bill.leftOut', { count: leftOut.length })] : []),
      ...leftOut.map(
        (each) => `  ${words('arriving.line', { line: each.entry.line })} ${leftOutSentence(each, words)}`,
      ),
      ...(isOpen ? [words('arriving.bill.questions', { count: questions.length })] : []),
      ...asked.flatMap(({ question: { key }, text }) => [
        `  ● ${text}`,
        `    ${words('arriving.list.answerWho', { key })}`,
      ]),
      ...(isOpen ? [words('arriving.list.open')] : []),
    ],
    json: {
      bill: {
        payments: payments.map(({ name, paidOn, parts, rest, entry }) => ({
          name,
          paidOn,
          line: entry.line,
          months: parts.map(({ from, to, amount }) => ({ from, to, amount: yuanText(amount) })),
          rest: yuanText(rest),
        })),
        questions: asked.map(({ question: { key, why, offers, entries }, text }) => ({
          key,
          why,
          lines: entries.map(({ line }) => line),
          offers: offers.map((member) => shown.get(member.key) ?? member.displayName),
          text,
        })),
        leftOut: leftOut.map(({ entry, name, why }) => ({
          line: entry.line,
          name,
          amount: entry.amount === null ? null : yuanText(entry.amount),
          why,
        })),
      },
    },
  };
}
