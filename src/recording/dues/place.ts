import { cellRef, type CellRef } from '../../records/cell-ref';
import type { Payment } from '../../records/dues';
import type { IsoDate } from '../../records/iso-date';
import type { Member } from '../../records/member';
import type { Month } from '../../records/month';
import type { NextColumn } from '../next-column';
import type { RecordingNote } from '../recording';
import type { Written } from '../../notation/written';
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

/** Why there is no place. */
export type PlaceProblem = RecordingNote;

export function isProblem(found: object): found is PlaceProblem {
  return 'data' in found;
}

export function problem(id: string, data: RecordingNote['data'], cell: CellRef | null = null): PlaceProblem {
  return { id, data, cell };
}

/** "2020-01", "2020-01 ~ 2020-03": months in a note's data, the same in every language. */
export function monthsText(from: Month, to: Month): string {
  return from === to ? from : `${from} ~ ${to}`;
}

/** The head cells over a column of a table, the month's among them. */
export function headsOf({ table }: Ledger, column: number): CellRef[] {
  const { sheet, headerRow, monthColumns } = table;
  const own = cellRef(sheet.name, headerRow, column);
  const month = monthColumns.find((head) => head.column === column)?.header;
  return month === undefined || (month.row === own.row && month.column === own.column) ? [own] : [month, own];
}
