import type { PaneOpening } from './pane-opening';
import type { SheetDropdowns } from './sheet-dropdowns';
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
  /** Dropdowns in columns. */
  readonly dropdowns?: SheetDropdowns;
  /** Whether the pane opens with this workbook. */
  readonly opening?: PaneOpening;
}
