import type { Snapshot } from '../../workbook/snapshot';
import { isZip } from '../xlsx/zip/zip-directory';
import { decodeText } from './csv/decode-text';
import { foreignKind } from './foreign-kind';
import { readForeign } from './open-any-workbook';

/** What a file holds that may be a list in words as well as a table. */
export type TextOrTable =
  { readonly kind: 'text'; readonly text: string } | { readonly kind: 'workbook'; readonly snapshot: Snapshot };

/** So many cells in one line make a table; two names with a comma between them do not. */
const TABLE_CELLS = 4;

/** A list or a bill as it came: a text with its line breaks, or the sheets of a table of any kind. Rejects with WorkbookUnreadable or TooLarge. */
export async function textOrTable(bytes: Uint8Array, name: string): Promise<TextOrTable> {
  const isText = !isZip(bytes) && (foreignKind(bytes, name) === null || /\.txt$/iu.test(name));
  if (!isText) return { kind: 'workbook', snapshot: await readForeign(bytes, name) };
  const text = decodeText(bytes, name);
  // Alipay of the web and some banks keep a table with commas as .txt.
  const isTable = text
    .split('\n')
    .some((line) => line.split(',').length >= TABLE_CELLS && /姓名|昵称|交易|金额/u.test(line));
  if (!isTable) return { kind: 'text', text };
  return { kind: 'workbook', snapshot: await readForeign(bytes, name.replace(/\.[^.]*$|$/u, '.csv')) };
}
