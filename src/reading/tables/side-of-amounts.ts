import { squeezeText } from '../../notation/normalise';

/** What an amount of a ledger means: 应交, what is owed, or 实交, what was paid. */
export type Side = 'due' | 'paid';

/** 欠缴, 未交, 应补缴, 退费: neither what is owed for the month nor what was paid for it. */
const NEITHER = /欠|未交|应补|退/u;
const SAYS_DUE = /应[交收付]|需交/u;
const SAYS_PAID = /实[交收付]|实际交|已[交收]|补交/u;

/**
 * The side that a label of a row (应缴, 实缴, 补缴), a title or the name of a sheet says
 * its amounts are of; null where it says none, or both (应缴实缴情况表).
 */
export function sideOfText(text: string): Side | null {
  const plain = squeezeText(text).replace(/缴纳|交纳|缴/gu, '交');
  if (NEITHER.test(plain)) return null;
  const [due, paid] = [SAYS_DUE.test(plain), SAYS_PAID.test(plain)];
  if (due === paid) return null;
  return due ? 'due' : 'paid';
}

/** 欠缴, 应补缴, 退费: known to be neither side. */
export function saysNeither(text: string): boolean {
  return NEITHER.test(squeezeText(text).replace(/缴纳|交纳|缴/gu, '交'));
}

/** Heads of a list that name an amount and not whether it is owed or paid. */
export function isGeneralHead(text: string): boolean {
  return /^(?:党费)?(?:金额|款额|数额|合计|总计|总额|小计|共计)?$/u.test(headText(text));
}

/** 缴纳标准, 党费核定: amounts that were laid down; the words of dues in them do not make them payments. */
export function saysLaidDown(text: string): boolean {
  return /标准|核[定算]|测算|计算|基数|欠|未[交缴]|应补|退/u.test(squeezeText(text));
}

/** 月缴党费, 每月应缴: an amount for each month of the row's period, and not for all of them together. */
export function saysEachMonth(text: string): boolean {
  return /每月|月(?:应|需)?[交缴]|月党费/u.test(headText(text));
}

function headText(text: string): string {
  return squeezeText(text).replace(/\([^()]*\)|[*]/gu, '');
}
