import type { Words } from '../../locales/words';
import { fullAddress, type CellRef } from '../../records/cell-ref';
import type { PaneSession } from '../state/pane-session';
import type { Lead } from './compact-table';

/** From a figure to the cell that says it; null where none does. */
export function cellLead(text: string, cell: CellRef | null, session: PaneSession, words: Words): Lead | null {
  if (cell === null) return null;
  return {
    label: words('memberScreen.cell', { text, cell: fullAddress(cell) }),
    go: () => void session.reveal(cell),
  };
}
