import { squeezeText } from '../../notation/normalise';

const BRACKETED = /\([^()]*\)|\[[^[\]]*\]|【[^【】]*】|〔[^〔〕]*〕/gu;
const NUMBERING = /^(?:\d{1,2}(?:[.、]|(?=[^\d.、:/年月日季号%-]))|[一二三四五六七八九十]{1,3}、)(?=\D)/u;
const MARKERS = /[*★☆#※]+/gu;

/** Spellings that mean one and the same, the longer first: 缴纳, 交纳, 缴 are 交; a date is a time. */
const ONE_SPELLING: readonly (readonly [RegExp, string])[] = [
  [/缴纳|交纳|缴交|上缴|上交|缴/gu, '交'],
  [/日期/gu, '时间'],
  [/号码/gu, '号'],
  [/是否|与否|情况|所在|所属/gu, ''],
];

/**
 * The form in which header words are compared: no spaces or line breaks, one
 * width, without `*`, numbering and anything in brackets, and one spelling for
 * words that differ only in 缴/交, 日期/时间, 情况 or 是否. Empty where nothing
 * remains, and for a label (姓名：), which heads the cell beside it and no column.
 */
export function headerKey(text: string): string {
  let key = squeezeText(text).replace(MARKERS, '');
  if (key.endsWith(':')) return '';
  key = key.replace(BRACKETED, '').replace(NUMBERING, '');
  for (const [spelling, one] of ONE_SPELLING) key = key.replace(spelling, one);
  return key;
}
