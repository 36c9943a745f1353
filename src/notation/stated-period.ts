import { type HalfYear, halfYear } from '../records/half-year';
import { withDigits } from './chinese-number';
import { squeezeText } from './normalise';

/** Document numbers such as 〔2008〕3号 state no year of the table. */
const DOCUMENT_NUMBER = /[〔[【(]\d{4}[〕\]】)]\s*第?\d+号/gu;
const YEAR = /(?<!\d)(20\d{2})(?!\d)/gu;
/** 2019—2020年, 2019-2020学年, 2020.7-2021.6 */
const YEARS_JOINED = /20\d{2}(?:年|\.\d{1,2}|年\d{1,2}月)?[-–—~～至到/、]+(?:20)?\d{2}(?:年|学年|年度)/u;
const YEAR_IN_TITLE = /(?<!\d)(20\d{2})(?=年|度|[./-]?(?:0?[1-9]|1[0-2])(?!\d)|\)|$|\p{Script=Han})/u;
const MONTH = /(?<![\d.\-–—~～至到、])(?:20\d{2}年?)?(?<!\d)(1[0-2]|0?[1-9])月(?!\d*[-–—~～至到、])/u;
const MONTH_AFTER_YEAR = /^20\d{2}(?:[./-](1[0-2]|0?[1-9])|(0[1-9]|1[0-2])(?:[0-3]\d)?)(?!\d)/u;
const MONTHS_JOINED = /\d{1,2}月?(?:份)?[-–—~～至到、]+\d{1,2}月/u;
const HALF_IN_WORDS = /(上|前|第?[一1])半年|(下|后|第?[二2])半年|(?<![\p{L}\d])H([12])(?!\d)/iu;
const MONTHS = /(?<!\d)(?:20\d{2}[年./-])?0?(1|7)(?:月份?)?[-–—~～〜至到]+(?:20\d{2}[年./-])?0?(6|12)(?!\d)月?/u;

/** The one year that a title or sheet name states; null for none, for several, and for a span of years. */
export function statedYear(text: string): number | null {
  const plain = plainOf(text);
  if (YEARS_JOINED.test(plain)) return null;
  const years = new Set([...plain.matchAll(YEAR)].map((match) => match[1]));
  const compact = /^20\d{2}(?:0[1-9]|1[0-2])(?:[0-3]\d)?(?!\d)/u.exec(plain)?.[0].slice(0, 4);
  if (years.size === 0 && compact !== undefined) return Number(compact);
  if (years.size !== 1) return null;
  const stated = YEAR_IN_TITLE.exec(plain)?.[1];
  return stated === undefined ? null : Number(stated);
}

/** The one month (1 to 12) that a title or sheet name states; null for none and for spans. */
export function statedMonth(text: string): number | null {
  const plain = plainOf(text);
  if (MONTHS_JOINED.test(plain)) return null;
  const after = MONTH_AFTER_YEAR.exec(plain);
  const month = MONTH.exec(plain)?.[1] ?? after?.[1] ?? after?.[2];
  return month === undefined ? null : Number(month);
}

function plainOf(text: string): string {
  return withDigits(squeezeText(text)).replace(DOCUMENT_NUMBER, '');
}

/** The half-year that a text says, in words or as its months: 2020年上半年, 2020年1-6月. */
export function statedHalf(text: string, assumedYear: number | null): HalfYear | null {
  const plain = withDigits(squeezeText(text));
  const half = halfIn(plain);
  const year = onlyYear(plain) ?? assumedYear;
  return half === null || year === null ? null : halfYear(year, half);
}

/** The one year that a text names; null for none and for several. */
export function onlyYear(text: string): number | null {
  const years = new Set([...withDigits(squeezeText(text)).matchAll(YEAR)].map((match) => Number(match[1])));
  const [year] = years;
  return years.size === 1 ? (year ?? null) : null;
}

function halfIn(plain: string): 1 | 2 | null {
  const worded = HALF_IN_WORDS.exec(plain);
  if (worded) return worded[1] !== undefined || worded[3] === '1' ? 1 : 2;
  const months = MONTHS.exec(plain);
  if (months?.[1] === '1') return months[2] === '6' ? 1 : null;
  return months?.[1] === '7' && months[2] === '12' ? 2 : null;
}
