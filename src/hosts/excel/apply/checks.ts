import { cellRef } from '../../../records/cell-ref';
import type { SheetDraft } from '../../../workbook/sheet-draft';
import {
  CellNotWritable,
  SheetMissing,
  SheetProtected,
  WorkbookChanged,
  type ChangedCell,
} from '../../../workbook/errors';
import { cellValue } from '../read/rows';
import type { InspectedArea, Inspection } from './inspection';

/** The longest text that a cell can hold in Excel. */
const LONGEST_TEXT = 32_767;

/** Throws SheetMissing or SheetProtected where the edits cannot be carried out at all. */
export function checkReachable({ areas, structureLocked }: Inspection, drafts: readonly SheetDraft[]): void {
  for (const { target, state } of areas) {
    if (state === 'missing') throw new SheetMissing(target.sheet);
    if (state === 'locked') throw new SheetProtected(target.sheet);
  }
  if (structureLocked && drafts.length > 0) throw new SheetProtected(null);
}

/** Throws WorkbookChanged with every cell that no longer holds what was expected. */
export function checkUnchanged(areas: readonly InspectedArea[]): void {
  const changed = areas.flatMap(changedCells);
  if (changed.length > 0) throw new WorkbookChanged(changed);
}

/** Throws CellNotWritable for a text that Excel would refuse. */
export function checkTexts(areas: readonly InspectedArea[]): void {
  for (const { target } of areas) {
    const long = target.cells.find(({ value }) => typeof value === 'string' && value.length > LONGEST_TEXT);
    if (long) throw new CellNotWritable(cellRef(target.sheet, long.row, long.column), 'text-too-long');
  }
}

function changedCells({ target, values }: InspectedArea): readonly ChangedCell[] {
  return target.cells.flatMap(({ row, column, expected }) => {
    const found = cellValue(values[row - target.area.top]?.[column - target.area.left]);
    return expected
      .filter((value) => (value === '' ? null : value) !== found)
      .map((value) => ({ cell: cellRef(target.sheet, row, column), expected: value, found }));
  });
}
