import { type HeadOfMonth, headOfMonth } from '../../notation/month-head';
import { squeezeText } from '../../notation/normalise';
import { headOfPeriod } from '../../notation/period-head';
import type { CellValue } from '../../workbook/snapshot';
import { totalKind } from '../vocabulary/row-words';
import type { MonthPart } from './table';

/** What the head of a matrix column says: a month or a date, and perhaps what stands under it. */
export interface MonthHead extends Omit<HeadOfMonth, 'rest'> {
  /** More than one for 第一季度 and 1-4月: how many from the month named on. */
  readonly monthCount: number;
  /** "1月应交": the part that the head itself names; null where it names none. */
  readonly part: MonthPart | null;
  /** "1月甲": beside the month stands a word that is not known. */
  readonly hasUnknownWord: boolean;
  /** "1月小计", "一季度合计". */
  readonly isSubtotal?: boolean;
}

/** Reads one head; null for one that names no months and no date. A bare number 1 to 12 is judged in its run, not here. */
export function monthHead(value: CellValue, date1904: boolean): MonthHead | null {
  const head = headOfMonth(value, date1904);
  if (head === null) return typeof value === 'string' ? periodHead(value) : null;
  const { rest, ...month } = head;
  return { ...month, monthCount: 1, ...besideMonth(rest), isSubtotal: rest.includes('小计') };
}

function periodHead(text: string): MonthHead | null {
  const head = headOfPeriod(text);
  if (head === null) return null;
  const { rest, ...months } = head;
  return { ...months, day: null, serial: false, ...besideMonth(rest), isSubtotal: totalKind(rest) !== null };
}

function besideMonth(rest: string): Pick<MonthHead, 'part' | 'hasUnknownWord'> {
  const part = partOfText(rest);
  return { part, hasUnknownWord: part === null && totalKind(rest) === null && isWord(rest) };
}

/** 份, a unit and what stands in brackets say nothing. */
function isWord(rest: string): boolean {
  return /\p{L}/u.test(rest.replace(/\([^)]*\)/gu, '').replace(/[份元]/gu, ''));
}

/** Arrears, bases and the like have the same words in them. */
const OTHER_THAN_AMOUNT = /欠|补|退|未|基数|标准|比例|方式|原因|人$|说明/u;

/** 欠缴, 退费, 标准: amounts that are neither owed for the month nor paid for it. */
export function saysOtherAmount(text: string): boolean {
  return /欠|退|未|基数|标准|比例/u.test(text);
}

/** Which part of a month's block a word names (应交, 实交, 金额, 日期, 签到); null for none. */
export function partOfText(text: string): MonthPart | null {
  const plain = squeezeText(text).replace(/缴纳|交纳|缴/gu, '交');
  if (OTHER_THAN_AMOUNT.test(plain)) return null;
  if (/交[费款]?(?:日期|时间)|^\(?(?:日期|时间)/u.test(plain)) return 'paidOn';
  if (/应[交收]|需交|^每?月交党费(?:\(|$)|保留整数|取整/u.test(plain)) return 'due';
  if (/实[交收]|已交|收交|交[费款]|交党费|交情况|^份?交$/u.test(plain)) return 'paid';
  if (/金额|党费/u.test(plain)) return 'amount';
  // How often somebody came counts marks and is none.
  if (/次数|天数|人数|率/u.test(plain)) return null;
  return /考勤|出勤|签到|到会|出席/u.test(plain) ? 'mark' : null;
}
