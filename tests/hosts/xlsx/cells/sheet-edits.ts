import { openWorkbook } from '../../../../src/hosts/xlsx/open-workbook';
import type { CellChange } from '../../../../src/workbook/edit';
import { set } from '../../contract/contract-workbook';
import { packageOf, textOf, workbookParts, type HandWritten } from '../package';
import { packageProblems } from '../package-problems';

export const SHEET = 'xl/worksheets/sheet1.xml';

export function workbook(xml: string, more: Partial<HandWritten> = {}): Uint8Array {
  return packageOf(workbookParts({ sheets: [{ name: '表', xml }], ...more }));
}

/** The content of worksheet after the changes, with what stands before and after its element cut off. */
export function edited(bytes: Uint8Array, ...changes: readonly CellChange[]): string {
  const after = openWorkbook(bytes, 'a.xlsx').apply([set('表', ...changes)]).bytes;
  expect(packageProblems(after)).toEqual([]);
  return /<worksheet[^>]*>(.*)<\/worksheet>/s.exec(textOf(after, SHEET))?.[1] ?? '';
}

export function rows(xml: string): string {
  return `<sheetData>${xml}</sheetData>`;
}

/** The same to a cell with a formula, which gives way. */
export function over(address: string, expected: CellChange['expected'], value: CellChange['value']): CellChange {
  return { ...at(address, expected, value), overFormula: true };
}

/** A change to the cell of that address. */
export function at(address: string, expected: CellChange['expected'], value: CellChange['value']): CellChange {
  const [, letters = '', row] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(row), column, expected, value };
}
