import type { Edit } from '../../workbook/edit';
import type { CellValue } from '../../workbook/snapshot';
import { cellKey } from '../grid/position';
import type { PendingValues } from '../grid/sheet-view';

/** Edits of a person that are shown before the file has them. */
export interface PendingEdits {
  readonly id: number;
  readonly edits: readonly Edit[];
  /** The version of the workbook that has them; null until they are written. */
  readonly version: number | null;
}

/**
 * What cells of a sheet are to show in the place of what was read of a version of the
 * workbook, the last of several changes to one cell.
 */
export function pendingValues(pending: readonly PendingEdits[], sheet: string, version: number): PendingValues {
  const values = new Map<string, CellValue>();
  for (const { edits, version: written } of pending) {
    if (written !== null && written <= version) continue;
    for (const edit of edits) {
      if (edit.kind !== 'set-cells' || edit.sheet !== sheet) continue;
      for (const { row, column, value } of edit.changes) values.set(cellKey(row, column), value);
    }
  }
  return values;
}

/** Those that a version of the workbook, as it was read, does not have yet. */
export function stillPending(pending: readonly PendingEdits[], version: number): readonly PendingEdits[] {
  const left = pending.filter(({ version: written }) => written === null || written > version);
  return left.length === pending.length ? pending : left;
}
