import { SheetMissing } from '../../../workbook/errors';
import type { ExpectCells } from '../../../workbook/edit';
import type { CellRange, CellValue } from '../../../workbook/snapshot';
import { formulaTextAt } from '../cells/formula-text';
import { targetKey } from '../cells/scan-targets';
import type { OpcPackage } from '../opc/opc-package';
import { contains } from '../read/cell-address';
import { scanSheet, type ScannedCell } from '../read/scan-sheet';
import { readWorkbookPart } from '../read/workbook-part';
import { WorkbookValues } from './workbook-values';

/**
 * The cells of an area as they are now, to be found so later on. Of formulas the text: what they show depends on cells
 * elsewhere, which may well change.
 */
export function expectCellsNow(pack: OpcPackage, area: CellRange & { readonly sheet: string }): ExpectCells {
  const workbook = readWorkbookPart(pack);
  const values = new WorkbookValues(pack, workbook);
  const part = workbook.sheets.find(({ name }) => name === area.sheet)?.worksheet;
  if (part === undefined || part === null) throw new SheetMissing(area.sheet);
  const found = new Map<string, CellValue>();
  const formulas: ScannedCell[] = [];
  const shared: ScannedCell[] = [];
  scanSheet(pack.xml(part), {
    cell(cell) {
      if (cell.formula?.tag.attributes.t?.value === 'shared') shared.push(cell);
      if (!contains(area, cell)) return;
      if (cell.formula) formulas.push(cell);
      else found.set(targetKey(cell), values.valueOf(area.sheet, part, cell));
    },
  });
  const positions = Array.from({ length: area.bottom - area.top + 1 }, (_, down) => area.top + down).flatMap((row) =>
    Array.from({ length: area.right - area.left + 1 }, (_, across) => ({ row, column: area.left + across })),
  );
  const withFormula = new Set(formulas.map(targetKey));
  const cells = positions
    .filter((position) => !withFormula.has(targetKey(position)))
    .map((position) => ({ ...position, expected: found.get(targetKey(position)) ?? null }));
  const texts = formulas.map((cell) => ({
    ...{ row: cell.row, column: cell.column, formula: formulaTextAt(cell, shared) ?? '' },
  }));
  return {
    ...{ kind: 'expect-cells', sheet: area.sheet, cells, plain: true },
    ...(texts.length === 0 ? {} : { formulas: texts }),
  };
}
