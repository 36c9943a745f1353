import { type HalfYear, halfYear } from '../records/half-year';
import { withDigits } from './chinese-number';
import { squeezeText } from './normalise';

const YEAR = /(?<!\d)(20\d{2})(?!\d)/gu;
const HALF_IN_WORDS = /(上|前|第?[一1])半年|(下|后|第?[二2])半年|(?<![\p{L}\d])H([12])(?!\d)/iu;
const MONTHS = /(?<!\d)(?:20\d{2}[年./-])?0?(1|7)(?:月份?)?[-–—~～〜至到]+(?:20\d{2}[年./-])?0?(6|12)(?!\d)月?/u;

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
