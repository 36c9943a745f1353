import type { CellRef } from '../records/cell-ref';

/** The cell that the person has selected in the sheet, the first of several. */
export interface SheetSelection {
  /** Calls back a moment after another cell was selected; asks Excel nothing meanwhile. Returns how to stop. */
  follow(listener: (cell: CellRef) => void): () => void;
  /** The cell that is selected now: one round trip. */
  current(): Promise<CellRef>;
}
