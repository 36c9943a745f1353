import { cellRef } from '../../../records/cell-ref';
import type { ChangedCell } from '../../../workbook/errors';
import type { CellValue } from '../../../workbook/snapshot';
import { isSameFormula } from '../../formulas/same-formula';
import { formulaTextAt } from '../cells/formula-text';
import type { OpcPackage } from '../opc/opc-package';
import type { CellPosition } from '../read/cell-address';
import { scanSheet, type ScannedCell } from '../read/scan-sheet';
import type { WorkbookPart } from '../read/workbook-part';
import { formulasThatRead } from './formulas-that-read';
import type { SheetEdits } from './edits-by-sheet';
import { emptyCells, type InspectedSheet } from './inspect-sheet';
import type { WorkbookValues } from './workbook-values';

/** Every cell of the sheet that holds something else than the edits expect of it; `leaving` are sheets that are taken away with it. */
export function changedCells(
  pack: OpcPackage,
  workbook: WorkbookPart,
  values: WorkbookValues,
  inspected: InspectedSheet,
  leaving: ReadonlySet<string>,
): readonly ChangedCell[] {
  const { edits, valueAt, cellAt, scan } = inspected;
  const { sheet, part } = edits;
  const change = (position: CellPosition, expected: CellValue, found: CellValue): ChangedCell => ({
    ...{ cell: cellRef(sheet, position.row, position.column), expected, found },
  });
  const compared = [...edits.expected, ...edits.changes, ...edits.restored].flatMap((cell) => {
    const found = valueAt(cell);
    return found === (cell.expected === '' ? null : cell.expected) ? [] : [change(cell, cell.expected, found)];
  });
  // Our writing left a value there; a formula is somebody's, whatever it shows.
  const formulas = edits.restored.flatMap((cell) => {
    const { formula } = cellAt(cell) ?? { formula: null };
    return formula && !cell.overFormula ? [change(cell, cell.expected, `=${formula.text}`)] : [];
  });
  const expectedFormulas = edits.formulas.flatMap((cell) => {
    const found = formulaTextAt(cellAt(cell), scan.shared);
    const isAsExpected = cell.formula === null ? found === null : isSameFormula(cell.formula, found ?? '');
    if (isAsExpected) return [];
    return [change(cell, cell.formula && `=${cell.formula}`, found === null ? valueAt(cell) : `=${found}`)];
  });
  const occupied = emptyCells(edits).flatMap((position) => {
    const cell = cellAt(position);
    const found = cell && contentOf(cell, values.valueOf(sheet, part, cell));
    return found === null ? [] : [change(position, null, found)];
  });
  const beyond = cellsWhere(pack, edits).flatMap((cell) => {
    const found = contentOf(cell, values.valueOf(sheet, part, cell));
    return found === null ? [] : [change(cell, null, found)];
  });
  const users = edits.removal
    ? formulasThatRead(pack, workbook, sheet).filter(({ cell }) => !leaving.has(cell.sheet))
    : [];
  return [...compared, ...formulas, ...expectedFormulas, ...occupied, ...beyond, ...users];
}

/** What a cell shows, or its formula where that shows nothing. */
function contentOf(cell: ScannedCell, value: CellValue): CellValue {
  return value ?? (cell.formula ? `=${cell.formula.text}` : null);
}

/** Cells that would go without being expected to: beside added lines, or beyond what was put on a sheet. */
function cellsWhere(pack: OpcPackage, { part, removed, removedColumns, removal }: SheetEdits): readonly ScannedCell[] {
  const rows = removed.filter(({ shift }) => shift);
  const columns = removedColumns.filter(({ shift }) => shift);
  const found: ScannedCell[] = [];
  if (rows.length + columns.length === 0 && !removal) return found;
  scanSheet(pack.xml(part), {
    cell(cell) {
      const isBeside = rows.some(
        ({ at, count, left, right }) =>
          cell.row >= at && cell.row < at + count && (cell.column < left || cell.column > right),
      );
      const isAround = columns.some(
        ({ at, count, top, bottom }) =>
          cell.column >= at && cell.column < at + count && (cell.row < top || cell.row > bottom),
      );
      const isBeyond = removal !== null && (cell.row > removal.lastRow || cell.column > removal.lastColumn);
      if (isBeside || isAround || isBeyond) found.push(cell);
    },
  });
  return found;
}
