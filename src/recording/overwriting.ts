import type { CellRef } from '../records/cell-ref';
import type { Field } from '../records/field';
import { cellAt } from '../workbook/sheet-cells';
import type { CellValue } from '../workbook/snapshot';
import type { RecordingBook } from './recording';
import type { Written } from '../notation/written';
import type { WritingList } from './writing-list';

/**
 * Wants a field's cell to hold a value, and remarks what that replaces where
 * something else stands there.
 */
export function setField(list: WritingList, book: RecordingBook, field: Field<unknown>, written: Written): void {
  const current = valueAt(book, field.cell);
  list.set(field.cell, written);
  if (current === null || current === written.value || String(current).trim() === '') return;
  if (field.state === 'unreadable') {
    list.remark('replaces-unreadable', { old: field.text, new: written.text }, field.cell);
    return;
  }
  const old = typeof field.value === 'string' && typeof current === 'number' ? field.value : String(current);
  list.remark('replaces', { old, new: written.text }, field.cell);
}

function valueAt({ snapshot }: RecordingBook, { sheet, row, column }: CellRef): CellValue {
  const found = snapshot.sheets.find(({ name }) => name === sheet);
  return found ? cellAt(found, row, column) : null;
}
