import { dateOfText } from './date-text';
import { figuresOf, isPadded, plainText, readyForms, rewritten, type ReadyForm } from './form';
import { isPlausibleYear } from './serial-date';

/** A month as far as its text states it: 1月 has no year. */
export interface PartialMonth {
  readonly year: number | null;
  readonly month: number;
}

/**
 * Every way in which a month is written, the first that fits counts. A form added
 * here is read and written in columns of months, in periods and over the columns of
 * a matrix; `behind` says what may follow it there.
 */
export const MONTH_FORMS: readonly ReadyForm[] = readyForms([
  { example: '2026年6月', pattern: '(?:(?<year>\\d{4})年度?)?(?<month>\\d{1,2}|元)月份?', behind: '' },
  { example: '2026.6', pattern: '(?<year>\\d{4})[./。–—-](?<month>\\d{1,2})(?:月份?)?', behind: '(?!\\d)' },
  { example: '2026年6', pattern: '(?<year>\\d{4})年度?(?<month>\\d{1,2})', behind: '$' },
  { example: '202606', pattern: '(?<year>\\d{4})(?<month>\\d{2})', behind: '$' },
  // A bare number over a column is a month only in a run of them.
  { example: '6', pattern: '(?<month>\\d{1,2})' },
]);

/** Longer texts are sentences, not months. */
const LONGEST = 60;

/**
 * Reads a month text in any of the written forms, or the month of a date text. A
 * text of two bare numbers (7.20, 1-3) is no month: it may be a day or a period.
 * Null for anything else.
 */
export function monthOfText(text: string): PartialMonth | null {
  if (text.length > LONGEST) return null;
  const plain = plainText(text);
  const found = matching(plain);
  if (found) return found.month;
  const date = dateOfText(text);
  if (!date?.month) return null;
  return date.year !== null || plain.includes('月') ? { year: date.year, month: date.month } : null;
}

/** A month in the form of a text; the texts beside it tell of zeros where it does not. Null where the text is no month. */
export function monthTextLike(
  sample: string,
  { year, month }: Required<PartialMonth>,
  beside: readonly string[] = [],
): string | null {
  const found = matching(plainText(sample));
  if (!found?.month || year === null) return null;
  return rewritten(sample, found.form.whole, { year, month }, isPadded(found.form, [sample, ...beside], MONTH_FORMS));
}

function matching(plain: string): { readonly form: ReadyForm; readonly month: PartialMonth | null } | null {
  for (const form of MONTH_FORMS) {
    const match = form.whole.exec(plain);
    if (match) return { form, month: existing(figuresOf(match)) };
  }
  return null;
}

function existing({
  year = null,
  month = 0,
}: {
  readonly year?: number | null;
  readonly month?: number;
}): PartialMonth | null {
  if (month < 1 || month > 12 || (year !== null && !isPlausibleYear(year))) return null;
  return { year, month };
}
