import { squeezeText } from '../../notation/normalise';
import type { MonthPart } from './table';

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
  return /考勤|出勤|签到|到会|出席/u.test(plain) ? 'mark' : null;
}
