import type { Fen } from '../../records/fen';
import type { IsoDate } from '../../records/iso-date';

/** One movement of money as a bill tells it. */
export interface BillEntry {
  /** The line of the text, or the row of the sheet. */
  readonly line: number;
  /** Null where none is stated. */
  readonly date: IsoDate | null;
  /** As the bill names who paid; often a nickname, or with a star for part of the name. */
  readonly payer: string;
  /** Remarks, goods and purposes: what the payer wrote is among them. */
  readonly notes: readonly string[];
  /** Never negative; null where it cannot be read. */
  readonly amount: Fen | null;
  readonly direction: 'in' | 'out' | 'neither';
  /** Why it is no payment that was made: it went back, or was never completed. */
  readonly undone: 'refund' | 'failed' | null;
  /** Number of the transaction; null where the bill gives none. */
  readonly id: string | null;
}

/** A bill, or a list of payments that somebody keeps. */
export interface Bill {
  /** A list that was typed is of dues, whatever its lines say. */
  readonly isOfDues: boolean;
  readonly entries: readonly BillEntry[];
  /** Lines above, between and below the entries, which are none. */
  readonly rest: readonly { readonly line: number; readonly text: string }[];
}
