import type { CellObject, WorkBook } from '@e965/xlsx';
import { WorkbookUnreadable } from '../../workbook/errors';
import type { CellValue } from '../../workbook/snapshot';
import type { CellCount } from './cell-count';
import type { BlockedKind, ForeignKind, LostKind } from '../../workbook/conversion';
import { readCsv, sheetNameOf } from './csv/read-csv';
import { readOds } from './ods/read-ods';
import { readRecords, writeXlsx } from './sheet-js';
import { tidyBook } from './tidy-book';
import { CompoundFile } from './xls/compound-streams';
import { scanRecords } from './xls/scan-records';

export interface Converted {
  /** An .xlsx file with the same sheets. */
  readonly bytes: Uint8Array;
  readonly lost: readonly LostKind[];
  readonly blocked: readonly BlockedKind[];
}

interface ReadBook {
  readonly book: WorkBook;
  readonly lost: Iterable<LostKind>;
  readonly blocked: Iterable<BlockedKind>;
}

const READERS: Readonly<Record<ForeignKind, (bytes: Uint8Array, file: string, count: CellCount) => ReadBook>> = {
  xls: readXls,
  ods: readOds,
  csv: (bytes, file, count) => ({
    book: bookOfRows(readCsv(bytes, file, count), sheetNameOf(file)),
    ...{ lost: [], blocked: [] },
  }),
};

/** Makes an .xlsx of a file of another kind. Throws WorkbookUnreadable or TooLarge. */
export function convert(bytes: Uint8Array, file: string, kind: ForeignKind, count: CellCount): Converted {
  const { book, lost, blocked } = READERS[kind](bytes, file, count);
  const untidy = tidyBook(book, count);
  return { bytes: writeXlsx(book, file), lost: [...new Set([...lost, ...untidy])], blocked: [...blocked] };
}

function readXls(bytes: Uint8Array, file: string, count: CellCount): ReadBook {
  const container = new CompoundFile(bytes, file);
  const content = container.stream('Workbook');
  // Excel 95 and before.
  if (!content) throw new WorkbookUnreadable(file, 'legacy-xls');
  const { lost, blocked, stream } = scanRecords(content, file, count);
  const hasMacros = container.entries.some(({ name }) => name === '_VBA_PROJECT_CUR');
  return { book: readRecords(stream, file), lost, blocked: hasMacros ? new Set([...blocked, 'macros']) : blocked };
}

function bookOfRows(rows: readonly (readonly CellValue[])[], name: string): WorkBook {
  const data = rows.map((row) => row.map(cellOf));
  return { SheetNames: [name], Sheets: { [name]: { '!data': data } } };
}

function cellOf(value: CellValue): CellObject {
  if (value === null) return { t: 'z' };
  return typeof value === 'number' ? { t: 'n', v: value } : { t: 's', v: String(value) };
}
