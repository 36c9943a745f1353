/** From here on characters are as wide as they are high: Chinese, its punctuation, full-width forms. */
const FIRST_WIDE = 0x2e80;

/** Pixels that a text takes on one line, estimated; `size` in points. Counting is enough to choose a height or a spill. */
export function textWidth(text: string, size: number, bold = false): number {
  let wide = 0;
  for (const character of text) wide += (character.codePointAt(0) ?? 0) >= FIRST_WIDE ? 1 : 0.56;
  return wide * size * (96 / 72) * (bold ? 1.04 : 1);
}

/** Lines that a text takes in a column of so many pixels. */
export function lineCount(text: string, size: number, width: number): number {
  const room = Math.max(width, size * 2);
  const lines = text.split(/\r\n|\r|\n/).map((line) => Math.max(1, Math.ceil(textWidth(line, size) / room)));
  return lines.reduce((total, count) => total + count, 0);
}

/** Pixels of one line, as Excel spaces it. */
export function lineHeight(size: number): number {
  return Math.round(size * 1.8);
}
