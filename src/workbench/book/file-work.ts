import type { SheetLook } from '../../hosts/xlsx/look/sheet-look';
import type { DeletedLines } from '../../hosts/xlsx/lines/delete-lines';
import { openAnyWorkbook } from '../../hosts/foreign/open-any-workbook';
import { openWorkbook } from '../../hosts/xlsx/open-workbook';
import type { Conversion } from '../../workbook/conversion';
import type { Edit } from '../../workbook/edit';
import type { Renewal, Renewed } from '../../workbook/renewal';
import type { Snapshot } from '../../workbook/snapshot';
import type { Applied } from '../../workbook/workbook-host';

/** An .xlsx file in memory and what messages call it. */
export interface BookBytes {
  readonly bytes: Uint8Array;
  readonly name: string;
}

/**
 * What is done with a file that takes long where the file is large. Everything
 * that goes in and comes out is plain data, so that it can be done elsewhere.
 */
export interface FileWork {
  /** The .xlsx of a file that may be one of another kind. Throws WorkbookUnreadable or TooLarge. */
  readonly convert: (file: BookBytes) => Promise<ConvertedFile>;
  /** Throws WorkbookUnreadable or TooLarge. */
  readonly read: (file: BookBytes, onProgress?: Progress) => Promise<Snapshot>;
  /** Throws SheetMissing, WorkbookUnreadable or TooLarge. */
  readonly look: (file: BookBytes, sheet: string) => Promise<SheetLook>;
  /** The file with all edits. Throws what WorkbookHost.apply may. */
  readonly apply: (file: BookBytes, edits: readonly Edit[]) => Promise<ChangedFile>;
  /** The file of the next year's workbook. Throws what WorkbookHost.apply may. */
  readonly renew: (file: BookBytes, renewal: Renewal) => Promise<Renewed>;
  /** The file without whole rows or columns of a sheet. Throws what `XlsxWorkbook.deleteLines` does. */
  readonly deleteLines: (file: BookBytes, lines: DeletedLines) => Promise<ChangedFile>;
}

/** The work for one workbook, which can be given up as a whole. */
export interface BookWork extends FileWork {
  /** Breaks off whatever is being done: what was asked for fails. */
  readonly stop: () => void;
}

export interface ConvertedFile {
  readonly bytes: Uint8Array;
  /** null where the file is an .xlsx itself. */
  readonly conversion: Conversion | null;
}

export interface ChangedFile {
  readonly bytes: Uint8Array;
  readonly applied: Applied;
}

/** Told how much is done, between 0 and 1. */
export type Progress = (done: number) => void;

/** The work done at once, where it is asked for. Rejects where the work throws. */
export const workHere: FileWork = {
  convert: async ({ bytes, name }) => {
    const { bytes: made, conversion } = await openAnyWorkbook(bytes, name);
    return { bytes: made, conversion };
  },
  read: async ({ bytes, name }, onProgress) => Promise.resolve(openWorkbook(bytes, name).snapshot(onProgress)),
  look: async ({ bytes, name }, sheet) => Promise.resolve(openWorkbook(bytes, name).sheetLook(sheet)),
  apply: async ({ bytes, name }, edits) => Promise.resolve(openWorkbook(bytes, name).apply(edits)),
  renew: async ({ bytes, name }, renewal) => Promise.resolve(openWorkbook(bytes, name).renew(renewal)),
  deleteLines: async ({ bytes, name }, lines) => Promise.resolve(openWorkbook(bytes, name).deleteLines(lines)),
};
