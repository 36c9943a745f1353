import { withDigits } from '../../notation/chinese-number';
import { squeezeText } from '../../notation/normalise';

/** Document numbers such as 〔2008〕3号 state no year of the table. */
const DOCUMENT_NUMBER = /[〔[【(]\d{4}[〕\]】)]\s*第?\d+号/gu;
const YEAR = /(?<!\d)(20\d{2})(?!\d)/gu;
/** 2019—2020年, 2019-2020学年, 2020.7-2021.6 */
const YEARS_JOINED = /20\d{2}(?:年|\.\d{1,2}|年\d{1,2}月)?[-–—~～至到/、]+(?:20)?\d{2}(?:年|学年|年度)/u;
const YEAR_IN_TITLE = /(?<!\d)(20\d{2})(?=年|度|[./-]?(?:0?[1-9]|1[0-2])(?!\d)|\)|$|\p{Script=Han})/u;
const MONTH = /(?<![\d.\-–—~～至到、])(?:20\d{2}年?)?(?<!\d)(1[0-2]|0?[1-9])月(?!\d*[-–—~～至到、])/u;
const MONTH_AFTER_YEAR = /^20\d{2}(?:[./-](1[0-2]|0?[1-9])|(0[1-9]|1[0-2])(?:[0-3]\d)?)(?!\d)/u;
const MONTHS_JOINED = /\d{1,2}月?(?:份)?[-–—~～至到、]+\d{1,2}月/u;

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
