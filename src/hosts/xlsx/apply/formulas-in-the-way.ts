import { cellRef } from '../../../records/cell-ref';
import { FormulaInTheWay } from '../../../workbook/errors';
import { formulaTextAt } from '../cells/formula-text';
import type { InspectedSheet } from './inspect-sheet';

/** Throws FormulaInTheWay with every cell whose formula would be lost unasked. */
export function refuseFormulas(sheets: readonly InspectedSheet[]): void {
  const found = sheets.flatMap(({ edits, cellAt, scan }) =>
    [...edits.changes, ...edits.copies.flatMap(({ changes, keepsFormulas }) => (keepsFormulas ? [] : changes))].flatMap(
      ({ row, column, overFormula = false }) => {
        const formula = overFormula ? null : formulaTextAt(cellAt({ row, column }), scan.shared);
        return formula === null ? [] : [{ cell: cellRef(edits.sheet, row, column), formula }];
      },
    ),
  );
  if (found.length > 0) throw new FormulaInTheWay(found);
}
