import { cellRef } from '../../../records/cell-ref';
import type { ChangedCell } from '../../../workbook/errors';
import { formulaReferences } from '../../formulas/formula-references';
import type { OpcPackage } from '../opc/opc-package';
import { scanSheet } from '../read/scan-sheet';
import type { WorkbookPart } from '../read/workbook-part';

/**
 * Formulas of other sheets that read a sheet which is to go: somebody has come to
 * count on it meanwhile, and a file whose formulas name a sheet that is not there
 * is one that Excel wants to repair.
 */
export function formulasThatRead(pack: OpcPackage, workbook: WorkbookPart, sheet: string): readonly ChangedCell[] {
  return workbook.sheets.flatMap(({ name, worksheet }) => {
    const found: ChangedCell[] = [];
    if (worksheet === null || name === sheet) return found;
    scanSheet(pack.xml(worksheet), {
      cell({ row, column, formula }) {
        const reads = formula ? (formulaReferences(formula.text, name) ?? []) : [];
        if (formula && reads.some((one) => one.sheet.toLowerCase() === sheet.toLowerCase())) {
          found.push({ cell: cellRef(name, row, column), expected: null, found: `=${formula.text}` });
        }
      },
    });
    return found;
  });
}
