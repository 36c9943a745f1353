import stringWidth from 'string-width';

/** Lines are kept within this many columns; a Chinese character takes two. */
export const LINE_WIDTH = 80;

const words = new Intl.Segmenter('zh-CN', { granularity: 'word' });

/**
 * Breaks a text into lines of at most LINE_WIDTH columns, between words, and
 * never before a closing punctuation mark (避头). Each line after the first is
 * indented by `indent` spaces, the first by `firstIndent`.
 */
export function wrap(text: string, firstIndent: number, indent: number = firstIndent): string {
  const lines: string[] = [];
  let line = ' '.repeat(firstIndent);
  for (const piece of unbreakable(text)) {
    if (stringWidth(line + piece.trimEnd()) > LINE_WIDTH && line.trim() !== '') {
      lines.push(line.trimEnd());
      line = ' '.repeat(indent) + piece.trimStart();
    } else {
      line += piece;
    }
  }
  lines.push(line.trimEnd());
  return lines.join('\n');
}

/** Pads with spaces to a width in columns. */
export function padTo(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - stringWidth(text)));
}

/** Words with the closing punctuation that follows and the opening punctuation that precedes them. */
function unbreakable(text: string): string[] {
  const pieces: string[] = [];
  let opening = '';
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
