import type { CellRef } from '../records/cell-ref';
import type { Member } from '../records/member';

/** The 备注 that counts as the member's status: whatever rests on the status names it. */
export function cellsOfStatusNote({ statusNote }: Member): CellRef[] {
  return statusNote?.isApplied === true ? [statusNote.cell] : [];
}
