import type { CellRef } from '../records/cell-ref';
import type { Edit } from '../workbook/edit';
import type { CellValue } from '../workbook/snapshot';
import { dateOfSerial } from '../notation/serial-date';
import type { PlannedCell } from './recording';
import type { AddedRows } from './rows/added-rows';
import type { Written } from '../notation/written';

/** A cell that is to change, and what it holds now. */
export interface Change {
  readonly cell: CellRef;
  readonly current: CellValue;
  readonly written: Written;
}

/** What is shown beforehand: cells where they will stand, since rows that are inserted move what is below them. */
export function plannedCells(
  changes: readonly Change[],
  added: readonly AddedRows[],
  date1904: boolean,
): PlannedCell[] {
  const inserted = added.flatMap(({ edit }) => (edit.kind === 'add-rows' && edit.insert ? [edit] : []));
  const after = (cell: CellRef, own: Edit | null): CellRef => {
    const above = inserted.filter((edit) => edit !== own && edit.sheet === cell.sheet && edit.at <= cell.row);
    return { ...cell, row: cell.row + above.reduce((count, { rows }) => count + rows.length, 0) };
  };
  return [
    ...changes.map(({ cell, current, written }) => ({
      cell: after(cell, null),
      oldText: shown(current, written.format, date1904),
      newText: written.text,
      isNewRow: false,
    })),
    ...added.flatMap(({ cells, edit }) =>
      cells.map(({ cell, text }) => ({ cell: after(cell, edit), oldText: '', newText: text, isNewRow: true })),
    ),
  ];
}

function shown(value: CellValue, format: Written['format'], date1904: boolean): string {
  if (value === null) return '';
  if (format === 'amount' && typeof value === 'number') return value.toFixed(2);
  const date = format === 'date' && typeof value === 'number' ? dateOfSerial(value, date1904) : null;
  return date ?? String(value);
}
