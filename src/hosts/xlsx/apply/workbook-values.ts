import type { CellRange, CellValue, SheetSnapshot } from '../../../workbook/snapshot';
import type { OpcPackage } from '../opc/opc-package';
import { cellValue } from '../read/cell-value';
import { readSnapshot, sharedStringsOf, valueSource } from '../read/read-snapshot';
import type { ScannedCell } from '../read/scan-sheet';
import type { WorkbookPart } from '../read/workbook-part';

/** The values that edits are compared with, which must be those that reading tells. */
export class WorkbookValues {
  private strings: readonly string[] | null = null;
  private sheets: readonly SheetSnapshot[] | null = null;

  constructor(
    private readonly pack: OpcPackage,
    private readonly workbook: WorkbookPart,
  ) {}

  /** What a scanned cell holds; of a formula without a stored result what reading makes of it. */
  valueOf(sheet: string, part: string, cell: ScannedCell): CellValue {
    if (cell.formula && (cell.value ?? '').trim() === '' && cell.inline === null) return this.at(sheet, cell);
    this.strings ??= sharedStringsOf(this.pack, this.workbook);
    return cellValue(cell, valueSource(this.pack, this.workbook, this.strings, part));
  }

  /** The values of a range, row by row; null where there is no such sheet. Sheets are told apart without case. */
  valuesOf(sheet: string, { top, left, bottom, right }: CellRange): readonly CellValue[] | null {
    const found = this.sheetOf(sheet);
    if (!found) return null;
    // Rows and columns beyond the last value are left out: an empty cell says nothing more than one of them does.
    return found.values.slice(top - 1, bottom).flatMap((row) => row.slice(left - 1, right));
  }

  private at(sheet: string, { row, column }: { readonly row: number; readonly column: number }): CellValue {
    return this.sheetOf(sheet)?.values[row - 1]?.[column - 1] ?? null;
  }

  private sheetOf(sheet: string): SheetSnapshot | undefined {
    this.sheets ??= readSnapshot(this.pack, this.workbook).sheets;
    return this.sheets.find(({ name }) => name.toLowerCase() === sheet.toLowerCase());
  }
}
