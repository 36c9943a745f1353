import { dateOfText } from '../../notation/date-text';
import { normaliseText } from '../../notation/normalise';
import { fenFromYuan } from '../../records/fen';
import { isoDate, yearOf, type IsoDate } from '../../records/iso-date';
import type { ArrivedRow } from '../arrived';
import { listLine } from '../names/name-tokens';
import type { BillEntry } from './bill-entry';

const DAY = /(?:\d{4}[-./年])?\d{1,2}[-./月]\d{1,2}日?(?![\d月])|\d{4}-\d{2}-\d{2}/u;
const AMOUNT =
  /(?<![\d.年])(\d{1,6}(?:\.\d{1,2})?)\s*(?:元|块钱?|rmb)?(?![\d.]|\s*[月年日号%]|\s*[-至到~]\s*\d{1,2}\s*月|季度)/iu;

/** A line of a list that was typed: 张三 50, 李四50元 3月, 6月20日 王五 150 1-3月. Null where no amount stands in it. */
export function readPaymentLine({ number, text }: ArrivedRow, today: IsoDate): BillEntry | null {
  const plain = normaliseText(listLine(text.replace(/[、，,;；\t]/gu, ' ')).text).replace(/¥/gu, '');
  const day = DAY.exec(plain)?.[0] ?? null;
  const date = day === null ? null : dateOfText(day);
  const withoutDay = date === null || day === null ? plain : plain.replace(day, ' ');
  // The last number is the amount: 3月 张三 50.
  const amounts = [...withoutDay.matchAll(new RegExp(AMOUNT, 'giu'))];
  const last = amounts.find(([found]) => /元|块/u.test(found)) ?? amounts.at(-1);
  if (!last) return null;
  const words = `${withoutDay.slice(0, last.index)} ${withoutDay.slice(last.index + last[0].length)}`.trim();
  if (!/\p{Script=Han}|[A-Za-z]/u.test(words)) return null;
  return {
    line: number,
    date: date ? isoDate(date.year ?? yearOf(today), date.month ?? 0, date.day) : null,
    payer: '',
    notes: [words.replace(/\s+/gu, ' ')],
    amount: fenFromYuan(Number(last[1])),
    direction: 'in',
    undone: words.includes('退') ? 'refund' : null,
    id: null,
  };
}
