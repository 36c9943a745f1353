import type { CellRef } from '../records/cell-ref';
import type { Month } from '../records/month';
import type { NoteData, NoteMonths, RecordingNote } from './recording';
import type { WritingList } from './writing-list';

/** A reason why something has no place, to be refused or remarked. */
export function note(id: RecordingNote['id'], data: NoteData, cell: CellRef | null = null): RecordingNote {
  return { id, data, cell };
}

/** A month, or the months from one to another, as a note has them. */
export function noteMonths(from: Month, to: Month = from): NoteMonths {
  return (from === to ? from : `${from} ~ ${to}`) as NoteMonths;
}

/** Months one by one, as a note has them. */
export function noteMonthList(months: readonly Month[]): NoteMonths {
  return months.join('、') as NoteMonths;
}

export function isNote(found: object): found is RecordingNote {
  return 'id' in found && 'data' in found;
}

export function refuse(list: WritingList, { id, data, cell }: RecordingNote): void {
  list.refuse(id, data, cell);
}

export function remark(list: WritingList, { id, data, cell }: RecordingNote): void {
  list.remark(id, data, cell);
}
