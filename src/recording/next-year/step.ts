import type { Words } from '../../locales/words';
import type { CarriedOver } from '../../reports/carry-over/carried-over';
import type { Edit } from '../../workbook/edit';
import type { Renewal } from '../../workbook/renewal';
import type { PlannedCell, RecordingNote } from '../recording';

/** The step into a year, as the person asks for it. */
export interface NextYearRequest {
  readonly year: number;
  /** For the sheets that are added. */
  readonly words: Words;
  /** New sheets in the workbook, though it holds no other year yet. Default: as the workbook does it. */
  readonly sameWorkbook?: boolean;
  /** The rows of those who have left are emptied instead of taken out: something else in the workbook names them. */
  readonly keepRows?: boolean;
}

/** A sheet of the new year. */
export interface SheetOfNextYear {
  /** The sheet of the old year. */
  readonly sheet: string;
  readonly name: string;
  /** Cells whose records are not carried. */
  readonly emptied: number;
}

/** What the step into the next year would make. Nothing is written by this. */
export interface NextYear {
  /** A new workbook, or new sheets in the one that is there. */
  readonly way: 'workbook' | 'sheets';
  /** For a new workbook; null where it is refused, and for new sheets. */
  readonly renewal: Renewal | null;
  /** For new sheets; otherwise empty. */
  readonly edits: readonly Edit[];
  readonly sheets: readonly SheetOfNextYear[];
  /** Titles, heads, labels and days that are written, by the names that the sheets will have. */
  readonly cells: readonly PlannedCell[];
  /** Null where it is refused. */
  readonly carried: CarriedOver | null;
  readonly refusals: readonly RecordingNote[];
  readonly remarks: readonly RecordingNote[];
}

/** What one of the two ways gives of it. */
export type MadeSheets = Pick<NextYear, 'renewal' | 'edits' | 'sheets' | 'cells' | 'refusals' | 'remarks'>;
