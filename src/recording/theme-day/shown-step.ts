import type { Field } from '../../records/field';
import { cellAt, textOf } from '../../workbook/sheet-cells';
import type { RecordingBook } from '../recording';

/** How a step's cell stands, and what it says: a date as 2020-06-20, all else as written. */
export function shownStep(
  field: Field<unknown>,
  { snapshot }: RecordingBook,
): { readonly state: 'done' | 'no' | 'blank' | 'unreadable'; readonly text: string } {
  if (field.state === 'blank') return { state: 'blank', text: '' };
  if (field.state === 'unreadable') return { state: 'unreadable', text: field.text };
  const { value, cell } = field;
  const sheet = snapshot.sheets.find(({ name }) => name === cell.sheet);
  const raw = sheet ? textOf(cellAt(sheet, cell.row, cell.column)).trim() : '';
  // The only text among the values that a cell may hold as a number is a date.
  return { state: isNo(value) ? 'no' : 'done', text: typeof value === 'string' ? value : raw };
}

function isNo(value: unknown): boolean {
  if (typeof value === 'object' && value !== null && 'done' in value) return value.done !== true;
  return value === false;
}
