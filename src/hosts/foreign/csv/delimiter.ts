/** What stands between the fields of a line. */
export type Delimiter = ',' | ';' | '\t';

const DELIMITERS: readonly Delimiter[] = [',', '\t', ';'];

/** So many lines tell it. */
const LINES = 200;

/** Excel's own first line, which says the delimiter and is no record. */
const SAID = /^sep=([,;\t])\r?(\n|$)/i;

/** The delimiter of a text, and where its first record begins. */
export function findDelimiter(text: string): { readonly delimiter: Delimiter; readonly start: number } {
  const said = SAID.exec(text);
  if (said) return { delimiter: said[1] as Delimiter, start: said[0].length };
  const lines = firstLines(text);
  let best: Delimiter = ',';
  let most = 0;
  for (const delimiter of DELIMITERS) {
    const weight = weightOf(lines, delimiter);
    if (weight > most) [best, most] = [delimiter, weight];
  }
  return { delimiter: best, start: 0 };
}

/** Bills pad fields with tabs, beside another delimiter or at an end of the line: these separate nothing. */
const PADDING = /\t+(?=[,;]|$)|(?<=^|[,;])\t+/g;

/**
 * Lines of a table have the same number of fields: the number that most lines have,
 * times these lines. Where two delimiters weigh the same the first wins.
 */
function weightOf(lines: readonly string[], delimiter: Delimiter): number {
  const counts = new Map<number, number>();
  for (const line of lines) {
    const fields = line.split(delimiter).length - 1;
    if (fields > 0) counts.set(fields, (counts.get(fields) ?? 0) + 1);
  }
  return Math.max(0, ...[...counts].map(([fields, count]) => fields * count));
}

/** The first lines without what stands in quotes. */
function firstLines(text: string): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let isQuoted = false;
  for (let at = 0; at < text.length && lines.length < LINES; at++) {
    const sign = text.charAt(at);
    if (sign === '"') isQuoted = !isQuoted;
    else if (isQuoted) continue;
    else if (sign === '\n' || sign === '\r') {
      lines.push(line.replace(PADDING, ''));
      line = '';
    } else line += sign;
  }
  return [...lines, line.replace(PADDING, '')];
}
