import type { Written } from '../../notation/written';
import type { Branch } from '../../records/branch';
import { cellRef, type CellRef } from '../../records/cell-ref';
import type { Payment } from '../../records/dues';
import type { IsoDate } from '../../records/iso-date';
import type { Member } from '../../records/member';
import type { Month } from '../../records/month';
import type { NextColumn } from '../next-column';
import { isNote, note } from '../note';
import { ambiguity, personCells } from '../persons/person-cells';
import type { RecordingNote } from '../recording';
import type { Ledger } from './ledger';

/** What is to find a place: the months of one member, and the day of payment where one is stated. */
export interface WantedPlace {
  readonly member: Member;
  readonly from: Month;
  readonly to: Month;
  readonly paidOn: IsoDate | null;
}

/** The months beyond a matrix's last column for which the recording at hand gives it new columns. */
export type PlannedColumns = Map<Ledger, ReadonlySet<Month>>;

/** Where a payment, or an exemption, of one member for some months is written. */
export interface Place {
  readonly ledger: Ledger;
  readonly from: Month;
  readonly to: Month;
  /** The member's row; null where one must be added. */
  readonly row: number | null;
  /**
   * The payment cells of the member that stand for exactly these months: several in
   * a list with several rows or a matrix with several columns for the month, none
   * where the row or the column is new.
   */
  readonly payments: readonly Payment[];
  readonly paidColumn: number;
  readonly dueColumn: number | null;
  readonly paidOnColumn: number | null;
  /** What a new row says of its months (a list), or of its year (a matrix of several). */
  readonly stated: ReadonlyMap<string, Written>;
  /** What is to be written above a new column. */
  readonly newHeads: NextColumn['heads'];
  /** Cells that tell whose and which months' place it is. */
  readonly guards: readonly CellRef[];
}

/** The head cells over a column of a table, the month's among them. */
export function headsOf({ table }: Ledger, column: number): CellRef[] {
  const { sheet, headerRow, monthColumns } = table;
  const own = cellRef(sheet.name, headerRow, column);
  const month = monthColumns.find((head) => head.column === column)?.header;
  return month === undefined || (month.row === own.row && month.column === own.column) ? [own] : [month, own];
}

/**
 * Null where a new row for the member would be read as that member's and as no one
 * else's, and no row of the ledger may be the member's already: one that names one
 * of several namesakes without telling which, or whose month cannot be read.
 */
export function rowProblem({ table, dues }: Ledger, member: Member, branch: Branch): RecordingNote | null {
  const unclear = ambiguity(member, dues.people);
  if (unclear) return unclear;
  const undated = branch.undatedRows.find(
    ({ role, person }) => role === 'dues' && person.member === member.key && person.cell.sheet === dues.sheet,
  );
  if (undated) return note('dues-undated', { name: member.displayName }, undated.person.cell);
  const cells = personCells(table, member, branch);
  return isNote(cells) ? cells : null;
}
