import { cellRef } from '../../../records/cell-ref';
import {
  CellNotWritable,
  FormulaInTheWay,
  SheetMissing,
  SheetProtected,
  WorkbookChanged,
  type ChangedCell,
} from '../../../workbook/errors';
import { LONGEST_TEXT } from '../../longest-text';
import { cellValue } from '../read/rows';
import type { EditList } from './edit-list';
import { entryOf } from './area-matrix';
import type { InspectedArea, InspectedTarget } from './inspect-cells';
import type { Inspection } from './inspection';

/** Throws SheetMissing or SheetProtected where the edits cannot be carried out at all. */
export function checkReachable({ targets, expected, structureLocked }: Inspection, list: EditList): void {
  for (const { target, state } of [...targets, ...expected]) {
    if (state === 'missing') throw new SheetMissing(target.sheet);
    if (state === 'locked') throw new SheetProtected(target.sheet);
  }
  const changesStructure = list.puts.length + list.copies.length + list.removedSheets.length > 0;
  if (structureLocked && changesStructure) throw new SheetProtected(null);
}

/** Throws WorkbookChanged with every cell that no longer holds what was expected. */
export function checkUnchanged(areas: readonly InspectedArea[], others: readonly ChangedCell[] = []): void {
  const changed = [...areas.flatMap(changedCells), ...others];
  if (changed.length > 0) throw new WorkbookChanged(changed);
}

/** Throws FormulaInTheWay with every formula that would be lost without the person having been asked. */
export function checkFormulas(targets: readonly InspectedTarget[]): void {
  const cells = targets.flatMap(({ target, values, formulas }) =>
    target.cells.flatMap((cell) => {
      const formula = entryOf(formulas, target, cell);
      if (cell.overFormula || !isFormula(formula, entryOf(values, target, cell))) return [];
      return [{ cell: cellRef(target.sheet, cell.row, cell.column), formula: formula.slice(1) }];
    }),
  );
  if (cells.length > 0) throw new FormulaInTheWay(cells);
}

/** A formula differs from what it shows; a text that begins with "=" does not. */
export function isFormula(formula: unknown, value: unknown): formula is string {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value;
}

/** Throws CellNotWritable for a text that Excel would refuse. */
export function checkTexts({ targets, addedRows }: EditList): void {
  const given = [
    ...targets.flatMap(({ sheet, cells }) => cells.map(({ row, column, value }) => ({ sheet, row, column, value }))),
    ...addedRows.flatMap(({ sheet, at, rows }) =>
      rows.flatMap((cells, down) => cells.map(({ column, value }) => ({ sheet, row: at + down, column, value }))),
    ),
  ];
  const long = given.find(({ value }) => typeof value === 'string' && value.length > LONGEST_TEXT);
  if (long) throw new CellNotWritable(cellRef(long.sheet, long.row, long.column), 'text-too-long');
}

function changedCells({ target, values }: InspectedArea): readonly ChangedCell[] {
  return target.cells.flatMap(({ row, column, expected }) => {
    const found = cellValue(values[row - target.area.top]?.[column - target.area.left]);
    return expected
      .filter((value) => (value === '' ? null : value) !== found)
      .map((value) => ({ cell: cellRef(target.sheet, row, column), expected: value, found }));
  });
}
