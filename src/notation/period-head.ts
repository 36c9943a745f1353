import { plainText } from './form';
import { periodOfText } from './period-text';

/** What the head of a column says that is for several months: the first, how many, and what it says besides. */
export interface HeadOfPeriod {
  readonly year: number | null;
  readonly monthNumber: number;
  readonly monthCount: number;
  /** "应交" of "第一季度应交"; empty where the head says no more. */
  readonly rest: string;
}

/** Longer texts are sentences. */
const LONGEST = 40;
const LONGEST_REST = 24;

/** A quarter, a half or months by name: neither 1-2组 nor a whole year, which is rather a title or a sum. */
const NAMES_MONTHS = /月|季|半年|[QH]\d|\d{4}[./年-]\d{1,2}\D/iu;

/** Reads 第一季度, 上半年, 1-4月 or 2020.1-2020.3 and what follows it; null for any other head, one of a single month among them. */
export function headOfPeriod(text: string): HeadOfPeriod | null {
  if (text.length > LONGEST) return null;
  const plain = plainText(text).replace(/^\*+/u, '');
  if (!NAMES_MONTHS.test(plain)) return null;
  for (let end = plain.length; end > 1; end--) {
    const found = periodHead(plain.slice(0, end), plain.slice(end));
    if (found) return found;
  }
  return null;
}

function periodHead(text: string, rest: string): HeadOfPeriod | null {
  const period = NAMES_MONTHS.test(text) ? periodOfText(text) : null;
  if (period === null || rest.length > LONGEST_REST) return null;
  const { from, to } = period;
  const monthCount = ((to.year ?? 0) - (from.year ?? 0)) * 12 + to.month - from.month + 1;
  return monthCount > 1 ? { year: from.year, monthNumber: from.month, monthCount, rest } : null;
}
