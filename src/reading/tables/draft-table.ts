import type { Evidence } from './evidence';
import type { Table } from './table';

/** A table but for its year, which only the other tables of the workbook can settle. */
export type UndatedTable = Omit<Table, 'year' | 'yearSource' | 'yearConflicts'>;

/** A table on its way, with what it was judged by. */
export interface DraftTable {
  readonly table: UndatedTable;
  readonly evidence: Evidence;
}
