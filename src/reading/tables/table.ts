import type { CellRef } from '../../records/cell-ref';
import type { Role } from '../../records/role';
import type { SheetSnapshot } from '../../workbook/snapshot';

/**
 * What one column of a month (or date) block holds. `amount`: an amount whose header
 * does not say whether it is owed or paid (side-of-amounts.ts). Once a table is settled
 * it stands only where the row's label says, and where nothing does.
 */
export type MonthPart = 'mark' | 'due' | 'paid' | 'paidOn' | 'amount';

/** A column of a matrix: which month or date its head names, and what stands under it. */
export interface MonthColumn {
  readonly column: number;
  /** The head cell that names the month. */
  readonly header: CellRef;
  /** The year where the head itself states one ("2020年1月", a real date), else null: the table's year applies. */
  readonly year: number | null;
  readonly monthNumber: number;
  /** How many months the column is for: more than one under 第一季度, 上半年, 1-4月. */
  readonly monthCount: number;
  /** Where the head is a date: its day. */
  readonly day: number | null;
  readonly part: MonthPart;
  /** Beside its month the head has a word that is not known, which may say anything of what stands below. */
  readonly hasUnknownWord?: true;
  /** A person confirmed its month, whatever the head says. */
  readonly confirmed?: true;
}

/** A column of amounts that sums other columns of its row (合计, 小计). */
export interface TotalColumn {
  readonly column: number;
  /** Columns it covers: those of its own kind since the previous 小计, or all of them for 合计. */
  readonly covers: readonly number[];
}

/** A 合计 or 小计 row and the data rows it covers. */
export interface TotalRow {
  readonly row: number;
  readonly covers: readonly number[];
}

/** Two columns whose heads claim one field; `taken` is used. */
export interface RivalColumns {
  readonly field: string;
  readonly taken: CellRef;
  readonly others: readonly CellRef[];
}

/** The head over amounts that may be owed or paid, as it is written. */
export interface UnclearAmounts {
  readonly cell: CellRef;
  readonly text: string;
}

/** Where a table's year comes from; null while nothing says. */
export type YearSource = 'dates' | 'title' | 'sheetName' | 'otherTables' | 'given';

/**
 * A title or sheet name that states another year than the one used for the table
 * (rule year-conflict). `cell` is the title, null for a sheet name.
 */
export interface YearConflict {
  readonly stated: number;
  readonly used: number;
  readonly source: 'title' | 'sheetName';
  readonly cell: CellRef | null;
}

/**
 * A table found on a sheet and taken for a role, with its columns assigned: what
 * the readers of records work on. A table that plays two roles is listed twice.
 */
export interface Table {
  readonly sheet: SheetSnapshot;
  readonly role: Role;
  /** 0 to 1. */
  readonly confidence: number;
  /** The lowest row of the header, and the highest. */
  readonly headerRow: number;
  readonly headerTop: number;
  readonly firstRow: number;
  /** The last data row: never a total or a note. Equals firstRow − 1 for a table without data. */
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** Rows that hold data, in order: no blank rows, totals, notes or repeated heads. */
  readonly dataRows: readonly number[];
  /** Rows of a schedule or of sessions that are no theme days: 党员大会, 支委会, 党小组会, 党课. */
  readonly otherMeetings: readonly number[];
  readonly totalRows: readonly TotalRow[];
  /** Field id (workbooks.md) to column number. */
  readonly columns: ReadonlyMap<string, number>;
  readonly headers: ReadonlyMap<string, CellRef>;
  readonly rivals: readonly RivalColumns[];
  /** Columns whose field a person confirmed. */
  readonly confirmed: ReadonlySet<number>;
  /** Amounts of a ledger that nothing says to be owed or paid; none of them is used. */
  readonly unclearAmounts: readonly UnclearAmounts[];
  /** Required fields that no column could be found for. */
  readonly missing: readonly string[];
  /** The matrix columns of attendance or dues; empty for lists and all other roles. */
  readonly monthColumns: readonly MonthColumn[];
  readonly totalColumns: readonly TotalColumn[];
  /** Title texts above the header, topmost first, with their cells. */
  readonly titles: readonly { readonly text: string; readonly cell: CellRef }[];
  /** Note lines above or below, e.g. a legend of marks. */
  readonly notes: readonly { readonly text: string; readonly cell: CellRef }[];
  /** The year for rows and heads that state none; null where nothing says (then --year is needed). */
  readonly year: number | null;
  readonly yearSource: YearSource | null;
  /** Of a table that plays two roles only the first listed carries them. */
  readonly yearConflicts: readonly YearConflict[];
  /** A month that the sheet name or title states for the whole table ("6月", "2020年6月签到表"), 1 to 12. */
  readonly statedMonth: number | null;
}

/** A table but for its year, which only the other tables of the workbook can settle. */
export type UndatedTable = Omit<Table, 'year' | 'yearSource' | 'yearConflicts'>;
