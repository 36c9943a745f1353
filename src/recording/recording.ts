import type { NoteId } from '../locales/word-key';
import type { CellRef } from '../records/cell-ref';
import type { IsoDate } from '../records/iso-date';
import type { Month } from '../records/month';
import type { Reading } from '../reading/read-branch';
import type { Edit } from '../workbook/edit';
import type { Snapshot } from '../workbook/snapshot';

/** The workbook as it was last read: what every recording is worked out against. */
export interface RecordingBook {
  readonly snapshot: Snapshot;
  readonly reading: Reading;
  readonly today: IsoDate;
}

/** One cell that is to be written, as it is shown to the person beforehand. */
export interface PlannedCell {
  /** Where it stands after the writing; for a new row the place that the row will have. */
  readonly cell: CellRef;
  /** In the words of the sheet: dates as dates, not as serial numbers; '' for nothing. */
  readonly oldText: string;
  readonly newText: string;
  /** True where the cell is in a row that is to be added. */
  readonly isNewRow: boolean;
}

/** Months of a note, the same in every language: "2020-01", "2020-01 ~ 2020-03", "2020-01、2020-03". */
export type NoteMonths = string & { readonly __form: 'note months' };

/**
 * Values for a note's sentence, by the names it uses. The names tell what is a month,
 * to be put into words, and what is a text of the workbook, to be shown as it stands.
 */
export type NoteData = Readonly<Record<string, string | number>> & {
  readonly months?: NoteMonths;
  readonly from?: Month;
  readonly to?: Month;
};

/**
 * Something that is not recorded, or that the person ought to know beforehand. The
 * sentence is in locales under `recording.notes.<id>`.
 */
export interface RecordingNote {
  readonly id: NoteId;
  readonly data: NoteData;
  readonly cell: CellRef | null;
}

/** What recording an intent would write. Nothing is written by this: a host applies the edits as one unit. */
export interface Recording {
  /** Empty where the sheets say it all already, or where something is refused. */
  readonly edits: readonly Edit[];
  readonly cells: readonly PlannedCell[];
  /** Why nothing can be recorded; then there are no edits at all. */
  readonly refusals: readonly RecordingNote[];
  /** What is recorded, but otherwise than one might think, or only in part of the sheets. */
  readonly remarks: readonly RecordingNote[];
}
