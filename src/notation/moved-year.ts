const CHINESE = '〇一二三四五六七八九';

/** 〔2026〕3号 is the number of a document, which stays what it is. */
const NO_DOCUMENT = '(?![〕\\]】)）]\\s*第?\\d+号)';
/** 2025年12月至2026年11月, 2025-2026年度: both years go on. */
const JOINED = /(?<!\d)(?:19|20)\d{2}[^\d]{0,3}(?:\d{1,2}月?)?[-–—~～至到/]+(?:19|20)\d{2}(?!\d{3})/u;
const ANY_YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/gu;

/**
 * A title, or the name of a sheet, of one year as it is of another: "2026年考勤表",
 * "2026.1", "202601", "二〇二六年度", "２０２６年". Null where it does not name the year.
 */
export function movedYear(text: string, from: number, to: number): string | null {
  if (JOINED.test(text) && text.includes(String(from))) {
    return text.replace(ANY_YEAR, (year) => String(Number(year) + to - from));
  }
  const moved = text
    .replace(new RegExp(`(?<!\\d)${from}(?!\\d)${NO_DOCUMENT}`, 'gu'), String(to))
    .replace(new RegExp(`(?<!\\d)${from}(?=(?:0[1-9]|1[0-2])(?:[0-3]\\d)?(?!\\d))`, 'gu'), String(to))
    .replaceAll(wide(from), wide(to))
    .replace(new RegExp(inChinese(from).replaceAll('〇', '[〇○零０]'), 'gu'), (year) => {
      const nought = /[○零０]/u.exec(year)?.[0] ?? '〇';
      return inChinese(to).replaceAll('〇', nought);
    });
  return moved === text ? null : moved;
}

function wide(year: number): string {
  return String(year).replace(/\d/gu, (digit) => String.fromCodePoint(0xff10 + Number(digit)));
}

function inChinese(year: number): string {
  return String(year).replace(/\d/gu, (digit) => CHINESE[Number(digit)] ?? digit);
}
