const DIGITS = new Map(Array.from('零一二三四五六七八九', (digit, value) => [digit, value]));
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
