import type { Words } from '../../locales/words';
import { fen, NO_FEN, yuanText, type Fen } from '../../records/fen';
import { amountText } from '../format/amount';
import { dueOf, totalsOf, type CountedMonth, type MemberDues } from './half-year-dues';

/** Why less was paid than is owed: counted as arrears, unpaid and not counted, or owed where nothing says what was paid. */
const UNPAID = ['arrears', 'notOver', 'notHeld', 'unreadable', 'notTold'] as const;
/** Why more was paid than is owed: an overpayment, or a payment of a month whose dues are not known or only reduced. */
const BEYOND = ['overpaid', 'notSet'] as const;

type Part = (typeof UNPAID)[number] | (typeof BEYOND)[number];

/**
 * What lies between due and paid. Always, to the fen:
 * due − paid = arrears + notOver + notHeld + unreadable + notTold − overpaid − notSet.
 */
export interface DuesBalance extends Readonly<Record<Part, Fen>> {
  readonly due: Fen;
  /** Of those of whom it is known. */
  readonly paid: Fen;
}

export function duesBalance(rows: readonly MemberDues[]): DuesBalance {
  const parts: Record<Part, Fen> = {
    ...{ arrears: NO_FEN, notOver: NO_FEN, notHeld: NO_FEN, unreadable: NO_FEN, notTold: NO_FEN },
    ...{ overpaid: NO_FEN, notSet: NO_FEN },
  };
  for (const { months, paid } of rows) {
    for (const month of months) {
      const isTold = paid !== null && month.paidIs === 'known';
      const difference = isTold ? dueOf(month) - month.paid : dueOf(month);
      const short = isTold ? whyUnpaid(month) : 'notTold';
      const part = difference > 0 ? short : month.overpaid > 0 ? 'overpaid' : 'notSet';
      parts[part] = fen(parts[part] + Math.abs(difference));
    }
  }
  const { due, paid } = totalsOf(rows);
  return { due: due ?? NO_FEN, paid: paid ?? NO_FEN, ...parts };
}

function whyUnpaid({ arrears, isOver, isHeld }: CountedMonth): (typeof UNPAID)[number] {
  if (arrears > 0) return 'arrears';
  if (!isOver) return 'notOver';
  return isHeld ? 'unreadable' : 'notHeld';
}

/**
 * "应交 110.00 − 实交 100.00 ＝ 欠交 15.00 − 多交 5.00（元）"; null where due − paid is
 * the arrears, so that the totals explain themselves, and where nothing says of anybody
 * what was paid.
 */
export function balanceSentence(balance: DuesBalance, words: Words): string | null {
  const { due, paid, arrears } = balance;
  if (due - paid === arrears || (paid === 0 && due > 0 && balance.notTold === due)) return null;
  const term = (part: 'due' | 'paid' | Part): string =>
    words(`reports.notice.balance.${part}`, { amount: amountText(balance[part]) });
  const notNothing = (part: Part): boolean => balance[part] !== NO_FEN;
  const minus = words('reports.notice.balance.minus');
  const unpaid = UNPAID.filter(notNothing).map(term);
  const first = unpaid.length === 0 ? [yuanText(NO_FEN)] : [unpaid.join(words('reports.notice.balance.plus'))];
  const terms = [...first, ...BEYOND.filter(notNothing).map(term)].join(minus);
  return words('reports.notice.balance.sentence', { sides: [term('due'), term('paid')].join(minus), terms });
}
