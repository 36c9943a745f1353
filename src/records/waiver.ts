import type { CellRef } from './cell-ref';
import type { Month } from './month';

/** One row of the sheet 豁免说明: why matching findings are not to be counted. */
export interface Waiver {
  /** A rule's id or Chinese title, as written. */
  readonly rule: string;
  /** Null means any month. */
  readonly month: Month | null;
  /** Name of a member, a section or whatever the finding is about; null means any. */
  readonly subject: string | null;
  /** Null where the cell is blank: the waiver does not count then. */
  readonly reason: string | null;
  readonly approver: string | null;
  readonly cell: CellRef;
  readonly reasonCell: CellRef;
}
