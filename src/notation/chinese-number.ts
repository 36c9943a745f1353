const FIGURES = '零一二三四五六七八九';
const DIGITS = new Map(Array.from(FIGURES, (digit, value) => [digit, value]));
const ZERO = /[〇○◯]/gu;
const TENS = /([二三四五六七八九]?)十([一二三四五六七八九]?)/gu;
const DIGIT = /[零一二三四五六七八九]/gu;

/**
 * Chinese numerals up to 99 and years written digit by digit become digits:
 * 二〇二〇年七月二十日 is 2020年7月20日. Other characters stay.
 */
export function withDigits(text: string): string {
  return text
    .replace(ZERO, '零')
    .replace(TENS, (_, tens: string, ones: string) => `${valueOf(tens, 1)}${valueOf(ones, 0)}`)
    .replace(DIGIT, (digit) => String(valueOf(digit, 0)));
}

function valueOf(digit: string, otherwise: number): number {
  return DIGITS.get(digit) ?? otherwise;
}

/** 一 to 九十九 for 1 to 99, as months and days are counted. */
export function chineseNumber(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  const before = tens > 1 ? (FIGURES[tens] ?? '') : '';
  return `${before}${tens > 0 ? '十' : ''}${ones > 0 || tens === 0 ? (FIGURES[ones] ?? '') : ''}`;
}

/** A year digit by digit, 二〇二六, with the zero that is in use. */
export function chineseYear(year: number, zero: string): string {
  return Array.from(String(year), (digit) => (digit === '0' ? zero : (FIGURES[Number(digit)] ?? ''))).join('');
}
