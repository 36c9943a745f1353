import type { CellRef } from '../../records/cell-ref';
import { cellAt } from '../../workbook/sheet-cells';
import type { CellValue } from '../../workbook/snapshot';
import type { SuggestionIntent } from '../intent';
import type { Recorder } from '../recorder';
import type { RecordingBook } from '../recording';
import { writtenText } from '../../notation/written';

/**
 * Writes what a finding suggested, as it was shown; refused where the cell no longer
 * holds what the finding saw. One that is carried out already is left as it is.
 */
export const recordSuggestion: Recorder<SuggestionIntent> = ({ suggestions }, book, list) => {
  for (const { cell, oldValue, newValue, isAmount } of suggestions) {
    const current = valueAt(book, cell);
    if (current === newValue) continue;
    if (current !== oldValue) list.refuse('suggestion-outdated', {}, cell);
    else if (isAmount && typeof newValue === 'number') list.set(cell, { value: newValue, text: newValue.toFixed(2) });
    else list.set(cell, { ...writtenText(newValue === null ? '' : String(newValue)), value: newValue });
  }
};

/** Undefined where the sheet is gone: no suggestion was made for that. */
function valueAt({ snapshot }: RecordingBook, { sheet, row, column }: CellRef): CellValue | undefined {
  const found = snapshot.sheets.find(({ name }) => name === sheet);
  return found && cellAt(found, row, column);
}
