import type { SheetMarks } from './sheet-marks';
import type { SheetSelection } from './sheet-selection';

/**
 * What a host can do beyond reading and writing, because a person works in the sheet
 * beside the pane. Each part stands for itself; a host without it has none.
 */
export interface AtHome {
  /** Marks in the sheet. */
  readonly marks?: SheetMarks;
  /** What the person selects in the sheet. */
  readonly selection?: SheetSelection;
}
