import type { Words } from '../../locales/words';
import { sumFen, yuanText } from '../../records/fen';
import { listText } from '../../reports/format/list';
import { shownNames } from '../../reports/shown-names';
import type { Member } from '../../records/member';
import { keyOf, type BilledPayment, type BillQuestion, type LeftOut } from './plan-bill';

/** 李明 2026-06-20 50.00 元 2026-06: one payment, its months, and what of it fits none. */
export function paymentSentence({ entry, name, paidOn, parts, rest }: BilledPayment, words: Words): string {
  const [only, ...others] = parts;
  const monthsOf = ({ from, to }: BilledPayment['parts'][number]): string => (from === to ? from : `${from}..${to}`);
  const each = parts.map((part) =>
    words('arriving.bill.part', { months: monthsOf(part), amount: yuanText(part.amount) }),
  );
  const months = only && others.length === 0 ? monthsOf(only) : listText(each, words);
  const amount = entry.amount === null ? '' : yuanText(entry.amount);
  const said =
    paidOn === null
      ? words('arriving.bill.payment', { name, amount, months })
      : words('arriving.bill.dated', { name, date: paidOn, amount, months });
  return rest > 0 ? `${said}${words('arriving.bill.rest', { rest: yuanText(rest) })}` : said;
}

/** The head of the payments: how many, and how much of them is recorded. */
export function billHead(payments: readonly BilledPayment[], words: Words): string {
  if (payments.length === 0) return words('arriving.bill.nothing');
  const amount = sumFen(payments.flatMap(({ parts }) => parts.map((part) => part.amount)));
  return words('arriving.bill.understood', { count: payments.length, amount: yuanText(amount) });
}

export function billQuestionSentence(
  { key, why, offers, entries }: BillQuestion,
  members: readonly Member[],
  words: Words,
): string {
  const shown = shownNames(members);
  const amount = yuanText(sumFen(entries.flatMap((entry) => entry.amount ?? [])));
  const asked = words(`arriving.bill.who.${why}`, { written: key, amount });
  const names = offers.map((member) => shown.get(member.key) ?? member.displayName);
  return names.length === 0 ? asked : `${asked}${words('arriving.list.offers', { names: listText(names, words) })}`;
}

/** What is left out and why; of the bill only what the person sees in it anyhow. */
export function leftOutSentence({ entry, name, why }: LeftOut, words: Words): string {
  const amount = entry.amount === null ? words('arriving.bill.unreadableAmount') : yuanText(entry.amount);
  return words('arriving.bill.left', { what: name ?? keyOf(entry), amount, why: words(`arriving.bill.why.${why}`) });
}
