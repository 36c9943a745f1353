import type { CellRef } from './cell-ref';
import type { Fen } from './fen';
import type { Field } from './field';
import type { IsoDate } from './iso-date';
import type { Person } from './member';
import type { Month } from './month';

/** An 应交 or 实交 cell: an amount, or the word 免. 0 and — read as an amount of nothing. */
export type DuesAmount = Fen | 'exempt';

/** A 实交 cell: √ and 已交 say that what was due was paid, and only the account knows how much that is. */
export type PaidAmount = DuesAmount | 'asOwed';

/**
 * What a ledger states that a person owes for one month: the 应交 of a two-tier
 * matrix or of a list row. Blank says nothing (the standard is used instead).
 * Where a list row covers several months, its 应交 is spread evenly over them in
 * fen, the remainder on the last.
 */
export interface DuesStatement {
  readonly person: Person;
  readonly month: Month;
  readonly due: Field<DuesAmount>;
}

/**
 * One payment: a 实交 cell of a matrix, or a row of a list. `from` to `to` are the
 * months it pays for. Blank, 0, — and 未交 mean that nothing was paid; 免 means exempt.
 */
export interface Payment {
  readonly person: Person;
  readonly from: Month;
  readonly to: Month;
  readonly paid: Field<PaidAmount>;
  /** Null where the table has no payment date at all. */
  readonly paidOn: Field<IsoDate> | null;
}

/** What a row of a ledger says of a person beside the months: standard, base, exemption. */
export interface DuesLine {
  readonly person: Person;
  /** The months the line speaks for: the year of a matrix, the period of a list row. */
  readonly from: Month;
  readonly to: Month;
  /** The monthly standard column (月党费标准), not a month's 应交. */
  readonly standard: Field<Fen> | null;
  readonly wageBase: Field<Fen> | null;
  /** 减免: anything written other than a no. */
  readonly exempt: Field<string> | null;
  readonly exemptReason: Field<string> | null;
  readonly notes: Field<string> | null;
}

/** What a dues table as a whole covers, for members who have no row in it. */
export interface DuesTable {
  readonly layout: 'matrix' | 'list';
  readonly sheet: string;
  readonly months: readonly Month[];
  readonly people: readonly Person[];
  /** Whether it says what was paid. A list of what is owed alone does not: nobody can be told from it to have paid or not. */
  readonly tellsPaid: boolean;
  /**
   * Months of a matrix that tells of others what was paid: of these it states what is owed
   * alone, or has amounts that nothing says the meaning of.
   */
  readonly untold: ReadonlyMap<Month, 'notRecorded' | 'unclear'>;
  /** People of whom it holds amounts, and nothing says what these mean. */
  readonly unclear: readonly Person[];
  /** Where the name column's header stands. */
  readonly nameHeader: CellRef;
}
