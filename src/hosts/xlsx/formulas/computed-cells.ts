import { cellRef, type CellRef } from '../../../records/cell-ref';
import { mayMeanOthers } from '../../formulas/computed-references';
import type { OpcPackage } from '../opc/opc-package';
import { scanSheet } from '../read/scan-sheet';
import { readWorkbookPart } from '../read/workbook-part';

/** Formulas that work out which cells they read (INDIRECT, OFFSET), about sheets on which lines have moved: a person has to look. */
export function computedCells(pack: OpcPackage, sheets: readonly string[]): readonly CellRef[] {
  const moved = new Set(sheets.map((sheet) => sheet.toLowerCase()));
  const found: CellRef[] = [];
  if (moved.size === 0) return found;
  for (const { name, worksheet } of readWorkbookPart(pack).sheets) {
    if (worksheet === null) continue;
    scanSheet(pack.xml(worksheet), {
      cell({ row, column, formula }) {
        if (formula && mayMeanOthers(formula.text, name, moved)) found.push(cellRef(name, row, column));
      },
    });
  }
  return found;
}
