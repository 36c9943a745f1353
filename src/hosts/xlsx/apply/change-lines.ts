import { cellRef } from '../../../records/cell-ref';
import { dropStaleResults } from '../formulas/drop-stale-results';
import { addColumns } from '../lines/add-columns';
import { addRows } from '../lines/add-rows';
import { removeColumns } from '../lines/remove-columns';
import { cellsOf, removeRows } from '../lines/remove-rows';
import type { OpcPackage } from '../opc/opc-package';
import type { CellPosition } from '../read/cell-address';
import type { WorkbookPart } from '../read/workbook-part';
import type { CellFormats } from '../styles/cell-formats';
import type { AddedLines } from './added-lines';
import type { SheetEdits } from './edits-by-sheet';
import { cellsOfColumns } from './inspect-sheet';

/** Adds and removes the rows or columns of one sheet, from the last one to the first; returns those added, in that order. */
export function changeLines(
  pack: OpcPackage,
  workbook: WorkbookPart,
  { sheet, part, added, removed, addedColumns, removedColumns }: SheetEdits,
  formats: () => CellFormats,
): readonly AddedLines[] {
  const found: AddedLines[] = [];
  const dropStale = (cells: readonly CellPosition[]): void => {
    const changed = cells.map(({ row, column }) => cellRef(sheet, row, column));
    if (changed.length > 0) dropStaleResults(pack, workbook, changed);
  };
  // Of lines added in the same place the first ones stand first: the later ones come earlier and are moved on.
  const edits = [...added, ...removed, ...addedColumns, ...removedColumns].reverse().toSorted((a, b) => b.at - a.at);
  for (const edit of edits) {
    switch (edit.kind) {
      case 'add-rows':
        found.push(addRows(pack, part, edit, formats));
        dropStale(cellsOf({ ...edit, count: edit.rows.length }));
        break;
      case 'add-columns':
        found.push(addColumns(pack, part, edit, formats));
        dropStale(cellsOfColumns({ ...edit, count: edit.columns.length }));
        break;
      // Before they go, since afterwards nothing tells any more what depended on them.
      case 'remove-rows':
        dropStale(cellsOf(edit));
        removeRows(pack, part, edit);
        break;
      case 'remove-columns':
        dropStale(cellsOfColumns(edit));
        removeColumns(pack, part, edit);
    }
  }
  return found;
}
