import { plainWidth, textWidth } from './text-width';

/** Lines are kept within this many columns; a Chinese character takes two. */
export const LINE_WIDTH = 80;

/** Made when the first text has to be broken: its dictionary takes a while to load. */
let words: Intl.Segmenter | null = null;

/**
 * Breaks a text into lines of at most LINE_WIDTH columns, between words, and
 * never before a closing punctuation mark (避头). Each line after the first is
 * indented by `indent` spaces, the first by `firstIndent`.
 */
export function wrap(text: string, firstIndent: number, indent: number = firstIndent): string {
  const whole = plainWidth(text);
  if (whole !== null && firstIndent + whole <= LINE_WIDTH) return (' '.repeat(firstIndent) + text).trimEnd();
  const lines: string[] = [];
  let line = ' '.repeat(firstIndent);
  let width = firstIndent;
  for (const piece of unbreakable(text)) {
    if (width + widthOf(piece.trimEnd()) > LINE_WIDTH && line.trim() !== '') {
      lines.push(line.trimEnd());
      line = ' '.repeat(indent) + piece.trimStart();
      width = indent + widthOf(piece.trimStart());
    } else {
      line += piece;
      width += widthOf(piece);
    }
  }
  lines.push(line.trimEnd());
  return lines.join('\n');
}

/**
 * Widths of the pieces met so far. A sheet says the same few hundred words over
 * and over, and a line is as wide as its pieces: they are whole words, so no
 * character that takes part of another's width is cut off from it.
 */
const widths = new Map<string, number>();
const MOST_WIDTHS = 10_000;

function widthOf(piece: string): number {
  let width = widths.get(piece);
  if (width === undefined) {
    width = textWidth(piece);
    if (widths.size >= MOST_WIDTHS) widths.clear();
    widths.set(piece, width);
  }
  return width;
}

/** Words with the closing punctuation that follows and the opening punctuation that precedes them. */
function unbreakable(text: string): string[] {
  const pieces: string[] = [];
  let opening = '';
  words ??= new Intl.Segmenter('zh-CN', { granularity: 'word' });
  for (const { segment } of words.segment(text)) {
    if (/^[“‘（《〔(]$/u.test(segment)) {
      opening += segment;
    } else if (opening === '' && pieces.length > 0 && /^[，。、；：！？”’）》〕).,;:!?%]+$/u.test(segment)) {
      pieces.push(`${pieces.pop() ?? ''}${segment}`);
    } else {
      pieces.push(opening + segment);
      opening = '';
    }
  }
  if (opening !== '') pieces.push(opening);
  return pieces;
}
