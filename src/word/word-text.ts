import { HighlightColor, TextRun, type IRunOptions } from 'docx';
import type { Words } from '../locales/words';
import type { Piece } from '../papers/paper';

/** Signs that no XML document may hold; Word refuses a file that has one. */
// eslint-disable-next-line no-control-regex -- these control characters are what is looked for.
const NO_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/** Half of a character, left over where a text was cut. */
const LONE_SURROGATE = /\p{Surrogate}/gu;

/** The pieces of a line as runs: gaps marked in yellow, blanks as underlined room. */
export function runsOf(pieces: readonly Piece[], words: Words, options: IRunOptions = {}): TextRun[] {
  return pieces.map((piece) => {
    if (typeof piece === 'string') return new TextRun({ ...options, text: plain(piece) });
    if ('gap' in piece) {
      const text = plain(words('papers.gapMark', { what: piece.gap }));
      return new TextRun({ ...options, text, highlight: HighlightColor.YELLOW });
    }
    return new TextRun({ ...options, text: '　'.repeat(piece.blank), underline: {} });
  });
}

/** Text stays text: no field, no break, and no sign that a file cannot hold. */
export function plain(text: string): string {
  return text
    .replace(LONE_SURROGATE, '')
    .replace(NO_XML, '')
    .replaceAll(/[\r\n\t]+/g, ' ');
}
