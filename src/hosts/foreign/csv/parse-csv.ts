import type { Delimiter } from './delimiter';

/** Told after each record how many fields it had, so that a reader can give up a file that holds too many. */
export type CountFields = (fields: number) => void;

/**
 * Records and their fields (RFC 4180): a field in quotes may hold delimiters, line
 * ends and doubled quotes. What a quote within a bare field, or behind the closing
 * one, leaves is kept as it stands; a quote that is never closed reaches to the end.
 * Lines end with LF, CRLF or CR; the last one may have no end. Empty lines are
 * records of one empty field.
 */
export function parseCsv(
  text: string,
  delimiter: Delimiter,
  start = 0,
  onRecord: CountFields = () => undefined,
): readonly (readonly string[])[] {
  const records: string[][] = [];
  const bareEnd = new RegExp(`[${delimiter}\\r\\n]`, 'g');
  let record: string[] = [];
  let at = start;
  const endRecord = (): void => {
    records.push(record);
    onRecord(record.length);
    record = [];
  };
  while (at < text.length) {
    let field = '';
    if (text[at] === '"') [field, at] = quotedField(text, at);
    bareEnd.lastIndex = at;
    const end = bareEnd.exec(text)?.index ?? text.length;
    record.push(field + text.slice(at, end));
    at = end + 1;
    const sign = text[end];
    if (sign === delimiter) {
      // A delimiter at the very end of the file opens one more field.
      if (at === text.length) record.push('');
      else continue;
    } else if (sign === '\r' && text[at] === '\n') at++;
    endRecord();
  }
  if (record.length > 0) endRecord();
  return records;
}

/** The content of the quotes that open at `open`, and the place behind the closing one. */
function quotedField(text: string, open: number): [string, number] {
  let content = '';
  let at = open + 1;
  for (;;) {
    const close = text.indexOf('"', at);
    if (close < 0) return [content + text.slice(at), text.length];
    content += text.slice(at, close);
    if (text[close + 1] !== '"') return [content, close + 1];
    content += '"';
    at = close + 2;
  }
}
