/** Scripts and signs that take the room of two Latin letters. */
const FULL_WIDTH =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6“”‘’—…·①-⑳]|[\u{20000}-\u{3FFFD}]/u;

/** Room that a text takes, in characters of the default font: a Chinese character counts as two. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += FULL_WIDTH.test(character) ? 2 : 1;
  return width;
}

/**
 * How many lines a wrapped text takes in a column. One character of each line is
 * left free, since Chinese breaks between any two characters but punctuation
 * does not begin a line.
 */
export function lineCount(text: string, columnWidth: number): number {
  const room = Math.max(columnWidth - 2, 2);
  const lines = text.split('\n').map((line) => Math.max(1, Math.ceil(textWidth(line) / room)));
  return lines.reduce((total, each) => total + each, 0);
}

/** Height in points of a row whose fullest cell has that many lines. */
export function rowHeight(lines: number, least = 20): number {
  return Math.max(least, lines * 15 + 5);
}
