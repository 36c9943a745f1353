import type { SheetLook } from '../../hosts/xlsx/look/sheet-look';
import { openWorkbook } from '../../hosts/xlsx/open-workbook';
import type { Edit } from '../../workbook/edit';
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
  /** Throws WorkbookUnreadable or TooLarge. */
  readonly read: (file: BookBytes) => Promise<Snapshot>;
  /** Throws SheetMissing, WorkbookUnreadable or TooLarge. */
  readonly look: (file: BookBytes, sheet: string) => Promise<SheetLook>;
  /** The file with all edits. Throws what WorkbookHost.apply may. */
  readonly apply: (
    file: BookBytes,
    edits: readonly Edit[],
  ) => Promise<{ readonly bytes: Uint8Array; readonly applied: Applied }>;
}

/** The work done at once, where it is asked for. Rejects where the work throws. */
export const workHere: FileWork = {
  read: async ({ bytes, name }) => Promise.resolve(openWorkbook(bytes, name).snapshot()),
  look: async ({ bytes, name }, sheet) => Promise.resolve(openWorkbook(bytes, name).sheetLook(sheet)),
  apply: async ({ bytes, name }, edits) => Promise.resolve(openWorkbook(bytes, name).apply(edits)),
};
