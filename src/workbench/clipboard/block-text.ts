/** Texts of cells, row by row, as a spreadsheet program puts them on the clipboard: tabs, lines, and quotes around what holds them. */
export function blockText(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(quoted).join('\t')}\r\n`).join('');
}

function quoted(text: string): string {
  return /[\t\r\n]|^"/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * The texts of cells on the clipboard. A text in quotes may hold tabs and lines; where
 * a quote is not closed as it should be, it is one that somebody wrote.
 */
export function parseBlockText(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  // A line's end at the end of all is that of the last row.
  const end = text.replace(/\r?\n$/, '').length;
  let at = 0;
  while (at <= end) {
    const cell = cellAt(text.slice(0, end), at);
    rows.at(-1)?.push(cell.text);
    at = cell.end;
    if (at >= end) break;
    if (text[at] === '\t') at += 1;
    else {
      at += text.startsWith('\r\n', at) ? 2 : 1;
      rows.push([]);
    }
  }
  return rows;
}

const QUOTED = /"((?:[^"]|"")*)"(?=\t|\r?\n|\r|$)/y;
const PLAIN = /[^\t\r\n]*/y;

function cellAt(text: string, at: number): { readonly text: string; readonly end: number } {
  QUOTED.lastIndex = at;
  const inQuotes = QUOTED.exec(text);
  if (inQuotes) return { text: (inQuotes[1] ?? '').replaceAll('""', '"'), end: QUOTED.lastIndex };
  PLAIN.lastIndex = at;
  return { text: PLAIN.exec(text)?.[0] ?? '', end: PLAIN.lastIndex };
}
