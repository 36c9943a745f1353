import { monthNumber, yearOfMonth, type Month } from '../../records/month';

const IN_WORDS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];
const MONTHS =
  /(?<!\d)(?:(?<year>(?:19|20)\d{2})(?<between>\s*年\s*|[.\-/]|)(?<figures>1[0-2]|0?[1-9])(?!\d)|(?<bare>1[0-2]|0?[1-9])(?=\s*月)|(?<word>十[一二]?|[一二三四五六七八九])(?=月))/gu;
const YEAR = /(?<!\d)(?:19|20)\d{2}(?=\s*年|\b)/gu;

/**
 * A title, or the name of a sheet, of one month as it is of another: "2026年6月签到表",
 * "6月", "六月", "2026.06", "202606". Null where it does not name the month.
 */
export function movedText(text: string, from: Month, to: Month): string | null {
  const named: string[] = [];
  const moved = text.replace(MONTHS, (all: string, ...rest: unknown[]) => {
    const { year, between, figures, bare, word } = rest.at(-1) as Partial<Record<string, string>>;
    const number = figures ?? bare;
    const isMonth = number === undefined ? word === IN_WORDS[monthNumber(from)] : Number(number) === monthNumber(from);
    if (!isMonth || (year !== undefined && Number(year) !== yearOfMonth(from))) return all;
    named.push(all);
    if (number === undefined) return IN_WORDS[monthNumber(to)] ?? all;
    const isPadded = number.startsWith('0') || (between === '' && year !== undefined);
    const next = String(monthNumber(to)).padStart(isPadded ? 2 : 1, '0');
    return year === undefined ? next : `${yearOfMonth(to)}${between ?? ''}${next}`;
  });
  if (named.length === 0) return null;
  return moved.replace(YEAR, (year) => (Number(year) === yearOfMonth(from) ? String(yearOfMonth(to)) : year));
}
