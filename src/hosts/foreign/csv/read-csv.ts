import { WorkbookUnreadable } from '../../../workbook/errors';
import type { CellValue } from '../../../workbook/snapshot';
import type { CellCount } from '../cell-count';
import { decodeText } from './decode-text';
import { findDelimiter } from './delimiter';
import { fieldValue } from './field-value';
import { parseCsv } from './parse-csv';

/** A text table as the rows of one sheet; each ends with its last value. Throws WorkbookUnreadable or TooLarge. */
export function readCsv(bytes: Uint8Array, file: string, count: CellCount): readonly (readonly CellValue[])[] {
  const text = decodeText(bytes, file);
  if (text.trim() === '') throw new WorkbookUnreadable(file, 'not-a-table');
  const { delimiter, start } = findDelimiter(text);
  let row = 0;
  const records = parseCsv(text, delimiter, start, (fields) => {
    count.take(fields, file);
    count.place(row++, fields - 1, file);
  });
  const rows = records.map((record) => cutEnd(record.map(fieldValue)));
  while (rows.at(-1)?.length === 0) rows.pop();
  return rows;
}

function cutEnd(values: CellValue[]): CellValue[] {
  while (values.length > 0 && values.at(-1) === null) values.pop();
  return values;
}

/** What the only sheet of a text table is called: as the file, in signs and length that Excel allows. */
export function sheetNameOf(file: string): string {
  const plain = file
    .replace(/\.[^.]*$/, '')
    .replace(/[:\\/?*[\]]/g, ' ')
    .replace(/^'+|'+$/g, '')
    .trim();
  return plain.slice(0, LONGEST_NAME) || 'Sheet1';
}

const LONGEST_NAME = 31;
