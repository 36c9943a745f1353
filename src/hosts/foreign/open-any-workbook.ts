import { TooLarge } from '../../workbook/errors';
import type { Snapshot } from '../../workbook/snapshot';
import { openWorkbook } from '../xlsx/open-workbook';
import type { XlsxWorkbook } from '../xlsx/xlsx-workbook';
import { CellCount } from './cell-count';
import type { Conversion } from '../../workbook/conversion';
import { foreignKind } from './foreign-kind';
import { FOREIGN_LIMITS } from './limits';

export interface AnyWorkbook {
  /** The workbook; of a file of another kind the .xlsx made of it. */
  readonly workbook: XlsxWorkbook;
  readonly bytes: Uint8Array;
  /** null where the file is an .xlsx itself. */
  readonly conversion: Conversion | null;
}

/**
 * Opens any file that holds a table: .xlsx, .xls, .et, .ods, .csv. What reads the
 * other kinds is loaded when one comes. Rejects with WorkbookUnreadable or TooLarge.
 */
export async function openAnyWorkbook(bytes: Uint8Array, name: string): Promise<AnyWorkbook> {
  const kind = foreignKind(bytes, name);
  if (kind === null) return { workbook: openWorkbook(bytes, name), bytes, conversion: null };
  if (bytes.length > FOREIGN_LIMITS.file) throw new TooLarge(name, name, bytes.length, FOREIGN_LIMITS.file);
  const { convert } = await import('./convert');
  const { bytes: made, lost, blocked } = convert(bytes, name, kind, new CellCount(name));
  const ending = /\.[^.]*$/.exec(name)?.[0].toLowerCase() ?? '';
  return { workbook: openWorkbook(made, name), bytes: made, conversion: { kind, name, ending, lost, blocked } };
}

/**
 * What stands in a file of any of these kinds, as every host tells it: for lists and
 * bills that are only read. Rejects with WorkbookUnreadable or TooLarge.
 */
export async function readForeign(bytes: Uint8Array, name: string): Promise<Snapshot> {
  return (await openAnyWorkbook(bytes, name)).workbook.snapshot();
}
