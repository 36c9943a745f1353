import { WorkbookUnreadable } from '../../workbook/errors';
import { OpcPackage } from './opc/opc-package';
import { readWorkbookPart } from './read/workbook-part';
import { XlsxWorkbook } from './xlsx-workbook';

/**
 * Opens an .xlsx or .xlsm file; `name` is what messages call it. Throws
 * WorkbookUnreadable or TooLarge where it cannot be used. Sheets are read later,
 * so a damaged one is found by `snapshot()`.
 */
export function openWorkbook(bytes: Uint8Array, name: string): XlsxWorkbook {
  const pack = OpcPackage.open(bytes, name);
  const { sheets, part } = readWorkbookPart(pack);
  if (sheets.length === 0) throw new WorkbookUnreadable(name, 'damaged', part);
  return new XlsxWorkbook(pack);
}
