import type { CellRef } from '../records/cell-ref';
import type { RecordingNote } from './recording';
import type { WritingList } from './writing-list';

/** A reason why something has no place, to be refused or remarked. */
export function note(id: string, data: RecordingNote['data'], cell: CellRef | null = null): RecordingNote {
  return { id, data, cell };
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
