import { openWorkbook } from '../../src/hosts/xlsx/open-workbook';
import { SheetView } from '../../src/workbench/grid/sheet-view';
import { workHere } from '../../src/workbench/book/file-work';
import { WorkbenchHost } from '../../src/workbench/book/workbench-host';
import { parseRange } from '../../src/hosts/xlsx/read/cell-address';
import type { CellRange, CellValue } from '../../src/workbook/snapshot';
import type { ContractOptions } from '../hosts/contract/contract-workbook';
import { bytesFromSnapshot } from '../hosts/xlsx/from-snapshot';
import { sheets } from '../sheets';

/** A file of the sheets that the text shows, with formulas, formats and rules where the options say so. */
export function fileOf(text: string, options: ContractOptions = {}): Uint8Array {
  return bytesFromSnapshot(sheets(text), options);
}

/** A sheet of such a file as the grid has it: the first one where none is named. */
export function viewOf(bytes: Uint8Array, name?: string): SheetView {
  const book = openWorkbook(bytes, '支部.xlsx');
  const { sheets: all, date1904 } = book.snapshot();
  const sheet = all.find((one) => one.name === name) ?? all[0];
  if (!sheet) throw new Error('no sheet');
  return new SheetView(sheet, book.sheetLook(sheet.name), date1904);
}

export function shownSheet(text: string, options: ContractOptions = {}): SheetView {
  return viewOf(fileOf(text, options));
}

export const openFile = (bytes: Uint8Array): Promise<WorkbenchHost> => WorkbenchHost.open(bytes, '支部.xlsx', workHere);

/** "B2:C5" or "B2". */
export function area(text: string): CellRange {
  const found = parseRange(text);
  if (!found) throw new Error(`no area: ${text}`);
  return found;
}

/** The values of a sheet of the file, and its formulas with their "=". */
export function contentsOf(bytes: Uint8Array, name?: string): readonly (readonly CellValue[])[] {
  const view = viewOf(bytes, name);
  return Array.from({ length: view.used.row }, (_, down) =>
    Array.from({ length: view.used.column }, (__, right) => {
      const cell = { row: down + 1, column: right + 1 };
      const formula = view.formula(cell);
      return formula === null ? view.value(cell) : `=${formula}`;
    }),
  );
}
