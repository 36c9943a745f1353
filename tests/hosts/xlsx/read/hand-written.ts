import { openWorkbook } from '../../../../src/hosts/xlsx/open-workbook';
import type { SheetSnapshot, Snapshot } from '../../../../src/workbook/snapshot';
import { packageOf, workbookParts, type HandWritten } from '../package';

/** What the host reads in a workbook written by hand. */
export function read(workbook: HandWritten): Snapshot {
  return openWorkbook(packageOf(workbookParts(workbook)), 'a.xlsx').snapshot();
}

/** The values of its only sheet. */
export function values(xml: string, more: Partial<HandWritten> = {}): SheetSnapshot['values'] {
  return read({ sheets: [{ name: '表', xml }], ...more }).sheets[0]?.values ?? [];
}
